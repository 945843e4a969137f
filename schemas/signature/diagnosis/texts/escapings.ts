import { ascii } from './body-mistakes.ts';

/** A rule by which a platform escapes texts, before they are signed or on the way. */
export interface Escaping {
  readonly id: string;
  /** What the values are, as in “the values are percent-encoded”. */
  readonly title: string;
  escaped(value: string): string;
}

const AS_HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The escapes of platforms that differ from each other in some character. */
export const escapings: readonly Escaping[] = [
  html('php', "PHP's htmlspecialchars", { "'": '&#039;' }),
  html('java', 'Java or JavaScript', { "'": '&#39;' }),
  html('go', 'Go', { "'": '&#39;', '"': '&#34;' }),
  html('python', 'Python', { "'": '&#x27;' }),
  html('xml', 'XML', { "'": '&apos;' }),
  { id: 'html-tags', title: 'escaped as HTML without quotes', escaped: (value) => value.replaceAll(/[&<>]/g, asHtml) },
  {
    id: 'html-numeric',
    title: 'escaped as HTML, with a number for each character beyond ASCII',
    escaped: (value) =>
      value.replaceAll(/[&<>"]/g, asHtml).replaceAll(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0)};`),
  },
  {
    id: 'json-php',
    title: "escaped as PHP's json_encode escapes them",
    escaped: (value) => ascii(JSON.stringify(value).slice(1, -1)).replaceAll('/', '\\/'),
  },
  {
    id: 'json-go',
    title: "escaped as Go's encoding/json escapes them",
    escaped: (value) =>
      JSON.stringify(value)
        .slice(1, -1)
        .replaceAll(/[<>&\u2028\u2029]/g, unicode),
  },
  {
    id: 'json-net',
    title: "escaped as .NET's System.Text.Json escapes them",
    escaped: (value) =>
      JSON.stringify(value)
        .slice(1, -1)
        .replaceAll('\\"', '\\u0022')
        .replaceAll(/[<>&'+`]|[^\0-\x7f]/g, (sign) => `\\u${hex(sign).toUpperCase()}`),
  },
  {
    id: 'addslashes',
    title: 'escaped with backslashes before quotes',
    escaped: (value) => value.replaceAll(/['"\\]/g, '\\$&'),
  },
  percent('rfc3986', 'percent-encoded by RFC 3986', /[!'()*]/g),
  percent('php', "percent-encoded as PHP's urlencode does", /[!'()*~]/g, '+'),
  percent('java', "percent-encoded as Java's URLEncoder does", /[!'()~]/g, '+'),
  percent('python', "percent-encoded as Python's quote does, slashes as they are", /[!'()*]/g, '%20', '/'),
  { id: 'percent-uri', title: "percent-encoded as JavaScript's encodeURI does", escaped: encodeURI },
  { id: 'percent-escape', title: "escaped as JavaScript's escape does", escaped: escapedInJavaScript },
];

function html(id: string, name: string, own: Readonly<Record<string, string>>): Escaping {
  const signs = { ...AS_HTML, ...own };
  return {
    id: `html-${id}`,
    title: `escaped as HTML by the rule of ${name}`,
    escaped: (value) => value.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign),
  };
}

function percent(id: string, title: string, also: RegExp, space = '%20', kept = ''): Escaping {
  const code = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return {
    id: `percent-${id}`,
    title,
    escaped: (value) => {
      const encoded = encodeURIComponent(value).replaceAll(also, code).replaceAll('%20', space);
      return kept === '' ? encoded : encoded.replaceAll(code(kept), kept);
    },
  };
}

function asHtml(sign: string): string {
  return AS_HTML[sign] ?? sign;
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(4, '0');
}

function unicode(sign: string): string {
  return `\\u${hex(sign)}`;
}

function escapedInJavaScript(value: string): string {
  return value.replaceAll(/[^A-Za-z0-9@*_+./-]/g, (sign) =>
    sign.charCodeAt(0) > 0xff
      ? `%u${hex(sign).toUpperCase()}`
      : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
