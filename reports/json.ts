import type { Report } from '#core/model';
import { REPORT_MEMBERS } from './vocabulary/report-members.ts';

/** The report as `report.json` has it: members in a fixed order, two spaces, a newline at the end. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, REPORT_MEMBERS, 2)}\n`;
}

/** Any JSON value as indented text, or on one line where it is nested deeper than `JSON.stringify` can follow. */
export function jsonText(value: unknown): string {
  try {
    return `${JSON.stringify(value, null, 2)}\n`;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return `${flat(value)}\n`;
  }
}

function flat(root: unknown): string {
  const written: string[] = [];
  const todo: { readonly text: string; readonly value?: unknown }[] = [{ text: '', value: root }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    written.push(next.text);
    const { value } = next;
    if (value === undefined) continue;
    if (typeof value !== 'object' || value === null) {
      written.push(JSON.stringify(value));
      continue;
    }
    const list = Array.isArray(value);
    const members = Object.entries(value).filter(([, member]) => list || member !== undefined);
    todo.push({ text: list ? ']' : '}' });
    members.reverse().forEach(([name, member], index) => {
      const comma = index === members.length - 1 ? '' : ',';
      todo.push({ text: comma + (list ? '' : `${JSON.stringify(name)}:`), value: member ?? null });
    });
    written.push(list ? '[' : '{');
  }
  return written.join('');
}
