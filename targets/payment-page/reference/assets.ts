import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { HttpReply } from '#core/http';
import type { PageBehaviour } from './behaviour.ts';

const require = createRequire(import.meta.url);

/** The files that the page needs: its style, its scripts, and a font, since bare machines have none for Thai. */
const ASSETS: Readonly<Record<string, { readonly type: string; readonly read: () => Buffer }>> = {
  'page.css': { type: 'text/css; charset=utf-8', read: () => own('page.css') },
  'page.js': { type: 'text/javascript; charset=utf-8', read: () => own('page.client.js') },
  'widget.js': { type: 'text/javascript; charset=utf-8', read: () => own('widget.client.js') },
  'thai.woff2': { type: 'font/woff2', read: () => font('thai') },
  'latin.woff2': { type: 'font/woff2', read: () => font('latin') },
};

const own = (name: string): Buffer => readFileSync(new URL(name, import.meta.url));
const font = (subset: string): Buffer =>
  readFileSync(require.resolve(`@fontsource/noto-sans-thai/files/noto-sans-thai-${subset}-400-normal.woff2`));

/** Answers with a file of the page; 404 where there is none of that name. */
export function answerAsset(name: string, { widget }: PageBehaviour): HttpReply {
  const asset = Object.hasOwn(ASSETS, name) ? ASSETS[name] : undefined;
  if (!asset) return { status: 404, headers: {}, body: '' };
  const body = name === 'widget.js' ? widget(asset.read().toString()) : asset.read();
  return { status: 200, headers: { 'content-type': asset.type, 'cache-control': 'max-age=300' }, body };
}
