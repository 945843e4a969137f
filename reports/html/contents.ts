import { type Markup, markup } from './markup.ts';

/** A part of the page with its place in the contents. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** How many things it lists; absent where it lists none. */
  readonly count?: number;
  readonly content: Markup;
}

/** A section with its heading, which the contents link to. */
export function section(head: Omit<Section, 'content'>, content: Markup): Section {
  return {
    ...head,
    content: markup`<section id="${head.id}" aria-labelledby="${head.id}-title">
<h2 id="${head.id}-title">${head.title}</h2>
${content}
</section>
`,
  };
}

/** The contents: a link a section. */
export function contents(sections: readonly Section[]): Markup {
  return markup`<nav aria-label="Contents"><ul>
${sections.map(({ id, title, count }) => markup`<li><a href="#${id}">${title}${count === undefined ? null : markup` <span class="count">${count}</span>`}</a></li>\n`)}</ul></nav>`;
}
