/** Has Node read TypeScript where a target is a module of it: as ESM and as CommonJS, which its package decides. */
export async function readTypeScript(target: string): Promise<void> {
  if (!/^module:.*\.[cm]?ts$/su.test(target)) return;
  const [esm, cjs] = await Promise.all([import('tsx/esm/api'), import('tsx/cjs/api')]);
  esm.register();
  cjs.register();
}
