import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Evidence, EvidenceEvent, Report } from '#core/model';

type Listed = NonNullable<Report['scenarios'][number]['screenshots']>[number];

/** A screenshot that is to lie beside the evidence. */
interface Picture extends Listed {
  readonly bytes: Buffer;
}

/** Evidence whose screenshots are files: their names stand where the pictures stood. */
interface Apart {
  readonly evidence: Evidence;
  readonly pictures: readonly Picture[];
}

/** Takes the screenshots out of evidence. They get names behind that of its file, `evidence/NAME.1.png`. */
export function picturesApart(evidence: Evidence, name: string): Apart {
  const pictures: Picture[] = [];
  const events = evidence.events.map((event, index): EvidenceEvent => {
    if (event.kind !== 'page' || event.screenshot === null || isPictureFile(event.screenshot)) return event;
    const file = `evidence/${name}.${pictures.length + 1}.png`;
    pictures.push({ file, title: event.as, event: index, bytes: Buffer.from(event.screenshot, 'base64') });
    return { ...event, screenshot: file };
  });
  return { evidence: { ...evidence, events }, pictures };
}

/** Whether a name is one that this kit gives to a screenshot. */
export function isPictureFile(name: string): boolean {
  return /^evidence\/[\w-][\w.-]*\.\d+\.png$/.test(name);
}

/** Removes the screenshots and the trace that lie beside an evidence file. */
export async function clearBeside(out: string, evidenceFile: string): Promise<void> {
  const stem = evidenceFile.replace(/\.json$/, '');
  const names = await readdir(join(out, 'evidence')).catch(() => []);
  const own = names.map((name) => `evidence/${name}`).filter((name) => isPictureFile(name) && isOf(name, stem));
  for (const name of [...own, `${stem}.trace.zip`]) await rm(join(out, name), { force: true });
}

const isOf = (picture: string, stem: string): boolean => picture.replace(/\.\d+\.png$/, '') === stem;
