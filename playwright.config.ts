import { defineConfig } from '@playwright/test';

/** The kit's own tests and, with `tests/conformance.spec.ts`, the Playwright front end of a conformance run. */
export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  reporter: process.env.PLAYWRIGHT_BLOB_OUTPUT_DIR
    ? [['blob']]
    : [['line'], ['./reports/playwright.ts'], ['./tests/summary.ts']],
  outputDir: 'test-results',
  projects: [
    // One worker: scenarios on one target take turns, since a reset by one would wipe out the other.
    { name: 'conformance', testMatch: 'conformance.spec.ts', workers: 1 },
    // Browsers and programs of other languages are at the mercy of a busy machine; what fails twice fails.
    { name: 'kit', testIgnore: 'conformance.spec.ts', retries: 1 },
  ],
});
