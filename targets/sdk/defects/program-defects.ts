import { spawn } from 'node:child_process';
import type { JsonObject } from '#core/json';
import type { RuleId } from '#core/model';
import type { SdkModule } from '#targets/sdk/client/module/module';
import type { Say } from '#targets/sdk/reference/line-server';
import * as reference from '#targets/sdk/reference/module';

/** The reference library as a program that does something with its output that it should not. */
export interface ProgramDefect {
  readonly id: string;
  /** What the program does, one sentence in the present tense. */
  readonly title: string;
  /** The rules that must fail, and no others may. */
  readonly caughtBy: readonly [RuleId, ...RuleId[]];
  /** What becomes of each line of output; `print` puts it where it belongs. */
  readonly say?: (print: Say) => Say;
  /** The operations that do it in place of the reference's. */
  readonly operations?: SdkModule;
}

/** Every known way in which only a program can break the contract. */
export const programDefects: readonly ProgramDefect[] = [
  {
    id: 'behaviour/greeting',
    title: 'Says something before its first answer.',
    caughtBy: ['sdk/behaviour/clean-stdout'],
    say: (print) => each((line, answer) => print(answer === 1 ? `Payment library 1.0, ready\n${line}` : line)),
  },
  {
    id: 'behaviour/prints-to-stdout',
    title: 'Prints to standard output now and then.',
    caughtBy: ['sdk/behaviour/clean-stdout'],
    say: (print) => each((line, answer) => print(answer % 50 === 0 ? `debug: signature computed\n${line}` : line)),
  },
  {
    id: 'behaviour/answers-twice',
    title: 'Answers some calls twice.',
    caughtBy: ['sdk/behaviour/answers-once'],
    say: (print) => each((line, answer) => print(answer % 50 === 0 ? `${line}\n${line}` : line)),
  },
  {
    id: 'behaviour/byte-order-mark',
    title: 'Writes a byte-order mark before its first answer.',
    caughtBy: ['sdk/behaviour/clean-stdout'],
    say: (print) => each((line, answer) => print(answer === 1 ? `\uFEFF${line}` : line)),
  },
  {
    id: 'behaviour/leaves-processes',
    title: 'Starts processes that outlive it.',
    caughtBy: ['sdk/behaviour/answers-once'],
    say: (print) =>
      each((line, answer) => {
        if (answer % 200 === 0) spawn('sleep', ['300'], { stdio: 'ignore' });
        print(line);
      }),
  },
  {
    id: 'behaviour/locale-encoding',
    title: 'Signs texts in the encoding of its environment.',
    caughtBy: ['sdk/behaviour/locale'],
    operations: {
      sign: ({ data, key }: { data: JsonObject; key: string }) =>
        reference.sign({ data: JSON.parse(inEnvironment(JSON.stringify(data))) as JsonObject, key }),
    },
  },
];

/** The text with a question mark for each character that the encoding of the environment does not have. */
function inEnvironment(text: string): string {
  return process.env.LC_ALL === 'C' ? text.replaceAll(/[^\0-\x7f]/gu, '?') : text;
}

/** Counts the lines from 1. */
function each(say: (line: string, answer: number) => void): Say {
  let answers = 0;
  return (line) => {
    answers += 1;
    say(line, answers);
  };
}
