import { usage } from '#core/faults';
import { krungsriSimulated, type Profile, profileProblems } from '#schemas/alert/profile';
import { readJsonObject } from './read-file.ts';

/** The profile of a file, checked, or the embedded one; anything wrong with it is a usage fault that names the member. */
export function readProfile(file: string | undefined): Profile {
  if (file === undefined) return krungsriSimulated;
  const value = readJsonObject(file);
  const [problem] = profileProblems(value);
  if (problem) throw usage(`${file}: ${problem.at || 'the file'} expected ${problem.expected}, was ${problem.actual}`);
  return value as unknown as Profile;
}
