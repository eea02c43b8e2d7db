import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { DerivedPlan } from '../../scripts/derive/derive-plan.ts';
import { cascadeDecisions } from '../../scripts/inputs/cascade-decisions.ts';
import { crosswalk } from '../../scripts/inputs/crosswalk.ts';
import type { PlanInput, Vocabularies } from '../../scripts/inputs/inputs.ts';
import { derivePlan } from '../../scripts/derive/derive-plan.ts';
import type { PlanRecords } from '../../scripts/derive/records/plan-records.ts';
import type { DecidedStatement } from '../../scripts/derive/statements/apply-decisions.ts';
import { deriveStatements } from '../../scripts/derive/statements/derive-statements.ts';
import { recordDecisions } from '../../scripts/inputs/record-decisions.ts';
import { findingDecisions } from '../../scripts/inputs/finding-decisions.ts';
import { hints } from '../../scripts/inputs/hints.ts';
import type { PlanFacts } from '../../scripts/inputs/plan-facts.ts';
import { readAllVocabularies } from '../../scripts/inputs/read-vocabulary.ts';
import { statementDecisions } from '../../scripts/inputs/statement-decisions.ts';
import { tableDecisions } from '../../scripts/inputs/table-decisions.ts';
import { topicDecisions } from '../../scripts/inputs/topic-decisions.ts';
import type { SourceText } from '../../scripts/inputs/verify-source.ts';

export const fixtures = join(import.meta.dirname, '..', 'fixtures');

const vocabularies = readAllVocabularies(join(import.meta.dirname, '../..'));

export const words: Omit<Vocabularies, 'parallels'> = {
  ...vocabularies,
  indicators: vocabularies['indicator-tables'],
  topicWeights: vocabularies['topic-weights'],
  commonPhrases: vocabularies['common-phrases'],
  sets: vocabularies['monitored-sets'],
  findingTexts: vocabularies['finding-texts'],
  tasks: vocabularies['task-subjects'],
};

/** A source as `verifySource` gives it, from text that a test writes. */
export function sourceOf(text: string, plan = 'fixture'): SourceText {
  return {
    plan,
    file: plan === 'fixture' ? 'source.txt' : `${plan}.txt`,
    sha256: '0'.repeat(64),
    lines: text.replace(/\n$/, '').split('\n'),
  };
}

/** Facts that fit any text: their proof is its first printed line. */
function factsFor(source: SourceText): PlanFacts {
  const line =
    source.lines.findIndex((text) => /[^\s[]/.test(text.replaceAll(/\[bookmark: [^\]]*\]/g, ''))) + 1;
  const proof = {
    line,
    quote: (source.lines[line - 1] ?? '').replaceAll(/\[bookmark: [^\]]*\]/g, '').trim(),
  };
  return {
    order: 1,
    title: { text: '样本', proof },
    shortTitle: { zh: '样本', en: 'Fixture' },
    region: { zh: '某县', en: 'Some County', level: 'county', province: '某省' },
    issuer: null,
    documentNumber: null,
    issued: null,
    period: { start: 2021, end: 2025, horizon: null, proofs: [proof] },
    scope: 'water',
    provenance: { zh: '测试', en: 'Test' },
  };
}

/** What people may write about a plan, as it stands in their YAML. */
interface Written {
  readonly plan?: string;
  readonly hints?: unknown;
  readonly topics?: unknown;
  readonly tableDecisions?: unknown;
  readonly crosswalk?: unknown;
  readonly findings?: unknown;
  readonly records?: unknown;
  /** Decisions on statements, without the key above them. */
  readonly statements?: readonly unknown[];
}

/** A plan as `readInputs` gives it, from a text that a test writes. */
export function inputOf(text: string, written: Written = {}): PlanInput {
  const source = sourceOf(text, written.plan);
  return {
    source,
    facts: factsFor(source),
    folder: source.plan,
    hints: hints.parse(written.hints ?? {}),
    topics: topicDecisions.parse(written.topics ?? {}),
    tableDecisions: tableDecisions.parse(written.tableDecisions ?? {}),
    statements: statementDecisions.parse({ statements: written.statements ?? [] }),
    findings: findingDecisions.parse(written.findings ?? {}),
    crosswalk: crosswalk.parse(written.crosswalk ?? {}),
    crosswalkLines: new Map(),
    cascade: cascadeDecisions.parse({}),
    records: recordDecisions.parse(written.records ?? {}),
  };
}

/** Derives a plan from a text that a test writes, with the real vocabulary. */
export function deriveText(text: string, planHints: unknown = {}, topics: unknown = {}): DerivedPlan {
  return derivePlan(inputOf(text, { hints: planHints, topics }), words);
}

/** A plan with its records and its statements, as the indicators are made from. */
export function planWithStatements(input: PlanInput): {
  readonly input: PlanInput;
  readonly records: PlanRecords;
  readonly statements: readonly DecidedStatement[];
} {
  const { records } = derivePlan(input, words);
  return { input, records, statements: deriveStatements(input, records, words.statements) };
}

export function deriveFixture(name: string): DerivedPlan {
  const folder = join(fixtures, name);
  const planHints: unknown = readdirSync(folder).includes('hints.yaml')
    ? parse(readFileSync(join(folder, 'hints.yaml'), 'utf8'))
    : {};
  return deriveText(readFileSync(join(folder, 'source.txt'), 'utf8'), planHints);
}
