import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** Counts the tests and says so in the last line, alone: what pipelines read. */
class Summary implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(_result: FullResult): void {
    const outcomes = this.#suite?.allTests().map((test) => test.outcome()) ?? [];
    const count = (...wanted: readonly string[]) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
    const skipped = count('skipped');
    const line = `${count('expected', 'flaky')} passed, ${count('unexpected')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    // The other reporters write at their end too: this line is to be the last.
    process.once('exit', () => process.stdout.write(`${line}\n`));
  }
}

export default Summary;
