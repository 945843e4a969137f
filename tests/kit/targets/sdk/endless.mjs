// A module that is never loaded to its end.
await new Promise(() => {});
