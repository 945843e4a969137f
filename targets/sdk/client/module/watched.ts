import type { Answer, Port } from '#targets/sdk/client/port';

/** A port that also hands each answer to whoever watches. */
export function watched(port: Port, watch: (answer: Answer) => void): Port {
  return {
    ...port,
    call: async (operation, params) => {
      const answer = await port.call(operation, params);
      watch(answer);
      return answer;
    },
  };
}
