import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file beside its place and moves it there, so that nobody ever reads half a file. */
export async function putFile(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Does what writes into a directory; an error of the file system becomes one line that names both. */
export async function writingInto<T>(out: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const system = error as NodeJS.ErrnoException;
    if (system.code === undefined) throw error;
    throw new Error(`cannot write the report to ${out}: ${reason(system)}`, { cause: error });
  }
}

function reason({ code, path, message }: NodeJS.ErrnoException): string {
  const words: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space left',
    ENOTDIR: 'a part of that path is a file',
    EEXIST: 'a file is in the way',
    EISDIR: 'a directory is in the way',
    ERR_FS_EISDIR: 'a directory is in the way',
    ENAMETOOLONG: 'the name is too long',
  };
  const said = code ? words[code] : undefined;
  return `${said ?? message.split('\n')[0]}${path === undefined ? '' : ` (${path})`}`;
}
