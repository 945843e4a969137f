import type { Json } from '#core/json';
import { withDigitsKept } from '#schemas/json/digits';
import { embeddedJson } from './embedded.ts';
import { formMembers, queryOf } from './form.ts';
import { behind, type Found, isSigned, type Way } from './found.ts';
import { httpMessage } from './http.ts';
import { inJson, type Read } from './in-json.ts';

/** Layers beyond which nothing more is taken off. */
const DEEPEST = 8;

/** The messages in a text: JSON, a raw HTTP message, an address, a form body, or a text with JSON or addresses in it such as a log. */
export function inText(text: string, way: Way): readonly Found[] {
  if (way.layers.length > DEEPEST) return [];
  const read = jsonIn(text);
  if (read) return inJson(read, way, inText);
  const http = httpMessage(text);
  if (http) return inHttp(http.target, http.body, way);
  const trimmed = text.trim();
  const query = queryOf(trimmed);
  if (query !== undefined) return inForm(query, behind(way, 'an address', 'its query'));
  const form = inForm(trimmed, behind(way, 'a form body', ''));
  return form.length > 0 ? form : inLog(text, way);
}

function jsonIn(text: string): Read | undefined {
  try {
    const value = JSON.parse(text) as Json;
    const kept = withDigitsKept(text);
    return { value, written: kept === undefined ? value : (JSON.parse(kept) as Json), text };
  } catch {
    return undefined;
  }
}

function inHttp(target: string | undefined, body: string, way: Way): readonly Found[] {
  const path = target?.split('?')[0];
  const on = (at: string): Way => ({
    ...behind(way, 'an HTTP message', at),
    ...(path === undefined ? {} : { path }),
  });
  const inBody = inText(body, on('its body'));
  const query = target?.split('?')[1];
  return inBody.length > 0 || query === undefined ? inBody : inForm(query, on('its query'));
}

/** A form is a message itself where it carries a signature; else a member of it may hold one. */
function inForm(text: string, way: Way): readonly Found[] {
  const members = formMembers(text);
  if (members === undefined) return [];
  if (isSigned(members)) return [{ message: members, written: members, ...way }];
  return inJson({ value: members, written: members }, { ...way, layers: way.layers.slice(0, -1) }, inText).map(
    (one) => ({
      ...one,
      layers: one.layers.map((layer, index) =>
        index === way.layers.length - 1 ? { what: way.layers.at(-1)?.what ?? '', at: layer.at } : layer,
      ),
    }),
  );
}

const SIGNED_ADDRESS = /[a-z][a-z0-9+.-]*:\/\/[^\s"'<>]+[?&]signature=[^\s"'<>]+/gi;

function inLog(text: string, way: Way): readonly Found[] {
  const json = [...embeddedJson(text)].flatMap(({ text: inner, at, isEscaped }) =>
    inText(inner, behind(way, isEscaped ? 'a text with escaped JSON' : 'a text', lineAt(text, at))),
  );
  if (json.length > 0) return json;
  return [...text.matchAll(SIGNED_ADDRESS)].flatMap(([address], index) =>
    inForm(queryOf(address) ?? '', behind(way, 'a text with addresses', `address ${index + 1}`)),
  );
}

function lineAt(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`;
}
