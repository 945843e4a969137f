import type { JsonObject } from '#core/json';

/** What a gateway says of itself, with the stated terms of each method and channel changed. */
export function ofEachMethod(stated: JsonObject, change: (terms: JsonObject) => JsonObject): JsonObject {
  const settings = (stated.settings ?? {}) as JsonObject;
  const methods = (settings.methods ?? []) as readonly JsonObject[];
  return { ...stated, settings: { ...settings, methods: methods.map(change) } };
}

/** What a gateway says of itself, with a claim more. */
export function claiming(claim: string): (stated: JsonObject) => JsonObject {
  return (stated) => ({ ...stated, claims: [...((stated.claims ?? []) as readonly string[]), claim] });
}
