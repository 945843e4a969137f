/** The part of a request's path that a party sees: what comes after the path of its base URL, with the query. */
export function pathUnder(base: URL, url: URL): string {
  const prefix = base.pathname.replace(/\/+$/, '');
  return url.pathname.slice(prefix.length) + url.search;
}
