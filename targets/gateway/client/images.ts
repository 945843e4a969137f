import { at, type Json, type Pointer } from '#core/json';
import type { CallbackSeen, ImageRead } from '#core/model';
import { type ForeignImage, foreignImage } from '#schemas/emv-qr/image';
import type { SessionState } from './session-state.ts';

/** Images that are read of one scenario: the longest one has forty purchases, and a hostile target could send thousands. */
const MOST_IMAGES = 60;

/** Has the browser of the run read the images of callbacks that the kit does not read itself, and writes down what they say. */
export async function imagesRead({ connection: { browser }, events }: SessionState): Promise<void> {
  if (!browser) return;
  const images = events.flatMap((event, index) => (event.kind === 'callback' ? imagesIn(event, index) : []));
  for (const { of, image } of images.slice(0, MOST_IMAGES)) {
    const drawn = await browser.read(image);
    if (drawn) events.push({ kind: 'image', of, ...drawn });
  }
}

interface Shown extends Pick<ImageRead, 'of'> {
  readonly image: ForeignImage;
}

/** The images in the display data of a callback, where they stand in the evidence. */
function imagesIn({ body }: CallbackSeen, index: number): readonly Shown[] {
  const list = at(parsed(body.text), '/display_data');
  if (!Array.isArray(list)) return [];
  return list.flatMap((element: Json, place): readonly Shown[] => {
    const data = at(element, '/data');
    const image = typeof data === 'string' ? foreignImage(data) : undefined;
    const of: Pointer = `/events/${index}/body/display_data/${place}/data`;
    return image ? [{ of, image }] : [];
  });
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
