import type { Page } from '#targets/payment-page/reference/behaviour';
import { asIs, type Html, html } from '#targets/payment-page/reference/html';

/** What a view shows: which page it is, its title and its content. */
export interface View {
  readonly page: Page;
  readonly title: string;
  readonly content: Html;
}

/** A whole page. `comment` stands in its source and is seen by nobody. Its files are the same in every world, so that browsers keep them. */
export function documentOf(language: string, { title, content }: View, comment: string): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/payment/page.css">
<link rel="icon" href="data:,">
</head>
<body>
<main>
${content}
</main>
${comment === '' ? null : asIs(`<!-- ${comment} -->`)}
<script src="/payment/page.js"></script>
</body>
</html>
`;
}
