import type { HttpReply, Party } from '#core/http';
import { at, isObject, type JsonObject } from '#core/json';
import { readJson } from '#schemas/json/read';

const TYPE = { 'content-type': 'application/json' };

const reply = (status: number, body: HttpReply['body'], headers: HttpReply['headers'] = TYPE): HttpReply => ({
  status,
  headers,
  body,
});

/** Accepts every request with all that an acceptance has, and does nothing. */
export const acceptEverything: Party = async ({ body }) => {
  const read = readJson(body);
  const message: JsonObject = read.ok && isObject(read.value) ? read.value : {};
  const acceptance = {
    status: 'success',
    request_id: 'r-1',
    project_id: at(message, '/general/project_id') ?? 1,
    payment_id: at(message, '/general/payment_id') ?? 'p-1',
  };
  return reply(200, JSON.stringify(acceptance));
};

/** Refuses every request with all that a refusal has. */
export const refuseEverything: Party = async () =>
  reply(400, JSON.stringify({ status: 'error', code: '2004', message: 'Required field is missing' }));

/** Answers with what it was sent. */
export const echo: Party = async ({ body }) => reply(200, body);

/** Answers 200 and nothing else. */
export const silent: Party = async () => reply(200, '', {});

/** Answers a page for people. */
export const html: Party = async () =>
  reply(200, '<!doctype html><title>Welcome</title><p>It works!</p>', { 'content-type': 'text/html; charset=utf-8' });

/** Answers with bytes that are not UTF-8. */
export const notUtf8: Party = async () => reply(200, Uint8Array.of(0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d));

/** Answers with 100 MB. */
export const huge: Party = async () => reply(200, new Uint8Array(100 * 1_048_576).fill(0x20));

/** Answers with a server's fault. */
export const broken: Party = async () => reply(500, '{"status":');

/** The gateways that do one thing only, each named for it. */
export const degenerate: Readonly<Record<string, Party>> = {
  'accepts everything': acceptEverything,
  'refuses everything': refuseEverything,
  echoes: echo,
  'is silent': silent,
  'answers HTML': html,
  'answers no UTF-8': notUtf8,
  breaks: broken,
};
