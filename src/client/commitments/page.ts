import {
  byFacet,
  facets,
  type CommitmentFacts,
  type CommitmentSort,
  type Facet,
  type FacetValues,
} from '../../site/commitment-query.ts';
import type { GroupOrders } from '../../site/order-commitments.ts';
import type { ColumnForm } from '../../publish/data/columns.ts';
import { required } from '../search/dom.ts';

/** A commitment as the page lists it. */
export interface ListedRow extends CommitmentFacts {
  readonly row: HTMLTableRowElement;
}

/** What the page says to its script. */
export interface CommitmentsPage {
  readonly main: HTMLElement;
  /** In the order of plans and of their texts. */
  readonly rows: readonly ListedRow[];
  /** All commitments, where the page has them: only then can filters be counted. */
  readonly all: readonly CommitmentFacts[] | null;
  readonly links: readonly { link: HTMLAnchorElement; facet: Facet; value: string }[];
  readonly known: FacetValues;
  /** The one value whose commitments the page has; `null` on the page of all. */
  readonly fixed: { readonly facet: Facet; readonly value: string } | null;
  /** Address of the page of all. */
  readonly index: string;
  readonly orders: GroupOrders;
  readonly columns: readonly { readonly name: string; readonly form: ColumnForm }[];
  readonly template: HTMLTemplateElement;
  /** Name of a group. */
  readonly nameOf: (sort: CommitmentSort, key: string) => string;
}

/** What the page writes into its script element. */
interface WrittenFacts {
  readonly orders: GroupOrders;
  readonly chapters: Readonly<Record<string, string>>;
  readonly noUnit: string;
  readonly columns: CommitmentsPage['columns'];
}

/** Reads the page of commitments; `undefined` on other pages. */
export function readPage(): CommitmentsPage | undefined {
  const main = document.querySelector<HTMLElement>('[data-commitments]');
  if (!main) return undefined;
  const written = JSON.parse(
    required('[data-commitment-facts]', HTMLScriptElement, main).textContent,
  ) as WrittenFacts;
  const links = [...main.querySelectorAll<HTMLAnchorElement>('[data-commitment-filters] [data-facet]')].map(
    (link) => ({
      link,
      facet: link.dataset['facet'] as Facet,
      value: link.dataset['value'] ?? '',
    }),
  );
  const rows = [...main.querySelectorAll<HTMLTableRowElement>('tr[data-commitment]')].map(rowOf);
  const inOrder = rows.sort((a, b) => a.place - b.place);
  const facet = facets.find((each) => each === main.dataset['facet']);
  const fixed = facet === undefined ? null : { facet, value: main.dataset['value'] ?? '' };
  const names = new Map(
    links.map(({ link, facet: of, value }) => [
      `${of} ${value}`,
      required('span', HTMLElement, link).textContent,
    ]),
  );
  return {
    main,
    rows: inOrder,
    all: fixed === null ? inOrder : null,
    links,
    known: byFacet((each) => links.filter((link) => link.facet === each).map(({ value }) => value)),
    fixed,
    index: main.dataset['index'] ?? '',
    orders: written.orders,
    columns: written.columns,
    template: required('[data-commitment-group]', HTMLTemplateElement, main),
    nameOf: (sort, key) => {
      if (sort === 'text') return written.chapters[key] ?? key;
      if (sort === 'value') return key === '' ? written.noUnit : key;
      return names.get(`${sort} ${key}`) ?? key;
    },
  };
}

function rowOf(row: HTMLTableRowElement): ListedRow & { readonly place: number } {
  const { value = '', unit = '', chapter = '', place = '' } = row.dataset;
  return {
    ...byFacet((facet) => row.dataset[facet] ?? ''),
    id: row.id,
    chapter,
    value: value === '' ? null : Number(value),
    unit,
    row,
    place: Number(place),
  };
}
