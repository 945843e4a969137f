import { type PageVariant, scripted, sources } from './variant.ts';

const DISPLAY = { of: 'promptpay/display', scenarios: ['paid'] } as const;

/** Draws the code of the page on a canvas, so many pixels a module, and does something with it. */
const drawn = (pixels: number, then: string): string => `(async () => {
  const svg = document.querySelector('svg#qr');
  if (!svg) return;
  const image = new Image();
  image.src = 'data:image/svg+xml;base64,' + btoa(new XMLSerializer().serializeToString(svg));
  await image.decode();
  const modules = Number(svg.getAttribute('viewBox').split(' ')[2]);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = modules * ${pixels};
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const show = (element) => { element.id = 'qr'; svg.replaceWith(element); };
  ${then}
})();`;

const asImage = (type: string): string =>
  drawn(
    6,
    `const shown = new Image(); shown.src = canvas.toDataURL('${type}', 0.9); await shown.decode(); show(shown);`,
  );

const styled = (css: string) => (html: string) => html.replace('</head>', `<style>${css}</style></head>`);

/** Codes made of other things than the reference makes them of. */
export const codeVariants: readonly PageVariant[] = [
  {
    id: 'code-on-canvas',
    title: 'Draws the code on a canvas.',
    ...DISPLAY,
    behaviour: sources(scripted(drawn(6, 'show(canvas);')), 'instruction'),
  },
  {
    id: 'code-as-png',
    title: 'Shows the code as a PNG.',
    ...DISPLAY,
    behaviour: sources(scripted(asImage('image/png')), 'instruction'),
  },
  {
    id: 'code-as-jpeg',
    title: 'Shows the code as a JPEG.',
    ...DISPLAY,
    behaviour: sources(scripted(asImage('image/jpeg')), 'instruction'),
  },
  {
    id: 'code-as-svg-image',
    title: 'Shows the code as an image of SVG.',
    ...DISPLAY,
    behaviour: sources(
      scripted(drawn(1, 'image.style.width = "300px"; image.style.background = "#fff"; show(image);')),
      'instruction',
    ),
  },
  {
    id: 'code-as-table',
    title: 'Builds the code of cells.',
    ...DISPLAY,
    behaviour: sources(
      scripted(
        drawn(
          1,
          `const table = document.createElement('div');
          table.style.cssText = 'display:grid;width:' + modules * 5 + 'px;grid-template-columns:repeat(' + modules + ',5px);grid-auto-rows:5px;background:#fff';
          const { data } = context.getImageData(0, 0, modules, modules);
          for (let at = 0; at < data.length; at += 4) {
            const cell = document.createElement('i');
            cell.style.background = data[at] < 128 ? '#000' : '#fff';
            table.append(cell);
          }
          show(table);`,
        ),
      ),
      'instruction',
    ),
  },
  {
    id: 'code-in-colour',
    title: 'Shows the code in dark blue on yellow.',
    ...DISPLAY,
    behaviour: sources(styled('#qr{background:#ffe680!important;filter:none}#qr *{fill:#102060}'), 'instruction'),
  },
  {
    id: 'code-small',
    title: 'Shows the code 110 pixels wide.',
    ...DISPLAY,
    behaviour: sources(styled('#qr{width:110px!important;height:110px!important}'), 'instruction'),
  },
  {
    id: 'code-beside-text',
    title: 'Shows the code in a box with a name above and a note below.',
    ...DISPLAY,
    map: { qr: '.box' },
    behaviour: sources(
      (html) => html.replace(/(<svg[\s\S]*<\/svg>)/, '<div class="box"><b>PromptPay</b>$1<p>SHOP</p></div>'),
      'instruction',
    ),
  },
];
