import type { Evidence } from '../../../src/model/evidence.ts';
import type { PlanRecord } from '../../../src/model/plan.ts';
import type { PlanDocument } from '../document/document.ts';
import type { PlanFacts } from '../../inputs/plan-facts.ts';
import { guarded, holds } from '../../inputs/guarded.ts';
import { planFiles } from '../../inputs/inputs.ts';
import type { PlanRecords } from './plan-records.ts';
import { printedCharacters } from '../../inputs/printed-text.ts';
import type { SourceText } from '../../inputs/verify-source.ts';

type Proof = PlanFacts['title']['proof'];

/** The record of a plan, before its colour is assigned by the order of all plans. */
export type UncolouredPlan = Omit<PlanRecord, 'colour'>;

/**
 * Makes the record of a plan from its curated facts.
 *
 * @throws InputProblem when a proof is not in the line it cites
 */
export function makePlanRecord(
  source: SourceText,
  facts: PlanFacts,
  document: PlanDocument,
  records: PlanRecords,
): UncolouredPlan {
  const { order, title, shortTitle, region, issuer, documentNumber, issued, period, scope } = facts;
  const { start, end, horizon } = period;
  const parts = [...records.outline, ...records.blocks];
  const places = new Map(
    parts.flatMap(({ line, lineEnd }) =>
      source.lines.slice(line - 1, lineEnd).map((text, index): [number, string[]] => [line + index, [text]]),
    ),
  );

  const evidenceOf = ({ line, quote }: Proof): Evidence => {
    guarded([{ line }], {
      ...{ file: source.file, list: planFiles.facts, kind: 'heading, paragraph or row', places },
      ...{ words: () => quote, fits: holds },
    });
    const { id, url } = parts.find(
      (part) => part.line <= line && line <= part.lineEnd,
    ) as (typeof parts)[number];
    return { plan: source.plan, line, lineEnd: line, block: id, url, quote };
  };

  const proofs: [string, Evidence[]][] = [
    ['title', [evidenceOf(title.proof)]],
    ['issuer', issuer ? [evidenceOf(issuer.proof)] : []],
    ['documentNumber', documentNumber ? [evidenceOf(documentNumber.proof)] : []],
    ['issued', issued ? [evidenceOf(issued.proof)] : []],
    ['period', period.proofs.map(evidenceOf)],
  ];
  return {
    id: source.plan,
    order,
    title: title.text,
    shortTitle,
    region,
    issuer: issuer?.name ?? null,
    documentNumber: documentNumber?.number ?? null,
    issued: issued?.date ?? null,
    period: { start, end, horizon },
    scope,
    provenance: facts.provenance,
    lines: source.lines.length,
    characters: [...printedCharacters(source)].length,
    sha256: source.sha256,
    counts: countParts(document, records),
    proofs: Object.fromEntries(proofs.filter(([, found]) => found.length > 0)),
    source: evidenceOf(title.proof),
  };
}

function countParts(
  { chapters }: PlanDocument,
  { outline, blocks, tables }: PlanRecords,
): PlanRecord['counts'] {
  const boxes = tables.filter(({ kind }) => kind === 'box').length;
  return {
    chapters: chapters.filter(({ heading }) => heading !== null).length,
    sections: outline.filter(({ level }) => level === 2).length,
    paragraphs: blocks.filter(({ kind }) => kind === 'paragraph').length,
    leads: blocks.filter(({ lead }) => lead !== null).length,
    tables: tables.length - boxes,
    boxes,
    rows: tables.reduce((sum, { kind, rows }) => (kind === 'box' ? sum : sum + rows.length), 0),
    notes: blocks.filter(({ kind }) => kind === 'note').length,
  };
}
