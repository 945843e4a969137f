import { connect } from 'node:net';
import type { Asked } from '#targets/gateway/client/asking';

/** Posts bytes and ends the connection as soon as they are sent: what becomes of them is not known. */
export function postAndHangUp(url: string, contentType: string, bytes: Uint8Array): Promise<Asked> {
  const { hostname, port, host, pathname, search } = new URL(url);
  const head = [
    `POST ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${bytes.byteLength}`,
    'Connection: close',
  ];
  return new Promise((resolve) => {
    const ended = () => resolve({ failure: 'the connection was ended without waiting for the answer', tries: 1 });
    const socket = connect(Number(port || 80), hostname.replace(/^\[|\]$/g, ''), () => {
      socket.write(`${head.join('\r\n')}\r\n\r\n`);
      socket.write(bytes, () => socket.destroy());
    });
    socket.once('close', ended);
    socket.once('error', ended);
  });
}
