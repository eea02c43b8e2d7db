import type { AmbitionRecord } from '../../../src/model/ambition.ts';
import { type FindingRecord, severity } from '../../../src/model/finding.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { OutcomeRecord } from '../../../src/model/outcome.ts';
import type { StatementRecord } from '../../../src/model/statement.ts';
import { checkQuotes } from '../../check/quotes.ts';
import type { IndicatorDefinition } from '../../inputs/indicator-definition.ts';
import type { PlanInput, Vocabularies } from '../../inputs/inputs.ts';
import { createIds } from '../document/stable-ids.ts';
import { readSet } from '../indicators/read-set.ts';
import type { PlanRecords } from '../records/plan-records.ts';
import { findQuantities, quantityGrammar } from '../statements/find-quantities.ts';
import type { CheckedCorpus, CheckedPlan } from './check.ts';
import { checks } from './checks.ts';
import { decideFindings, type RuledFinding } from './decide-findings.ts';

/** A plan and what was derived from it before. */
interface PlanToCheck {
  readonly input: Pick<PlanInput, 'source' | 'facts' | 'findings'>;
  readonly records: Pick<PlanRecords, 'outline' | 'blocks' | 'tables'>;
}

interface Material {
  readonly plans: readonly PlanToCheck[];
  readonly statements: readonly StatementRecord[];
  readonly observations: readonly ObservationRecord[];
  readonly ambitions: readonly AmbitionRecord[];
  readonly outcomes: readonly OutcomeRecord[];
  readonly definitions: ReadonlyMap<string, IndicatorDefinition>;
  readonly vocabularies: Pick<Vocabularies, 'findings' | 'findingTexts' | 'sets' | 'statements' | 'units'>;
}

/**
 * Looks for contradictions: runs all checks on all plans, applies what readers decided, and checks that every quotation
 * is in its lines.
 *
 * @returns findings, worst first, then by plan and line
 * @throws InputProblem for a decision that does not fit
 */
export function deriveFindings(material: Material): FindingRecord[] {
  const plans = material.plans.map((plan) => checkedPlan(plan, material));
  const { definitions: indicators, vocabularies } = material;
  const grammar = quantityGrammar(vocabularies.statements);
  const corpus: CheckedCorpus = {
    ...{ plans, indicators, units: vocabularies.units },
    ...{ words: vocabularies.findings, textWords: vocabularies.findingTexts },
    quantitiesIn: (text) => findQuantities(text, grammar),
    setOf: (observation) => readSet(observation, vocabularies.sets),
  };
  const findings = material.plans.flatMap(({ input }, index) => {
    const plan = plans[index];
    return plan === undefined ? [] : findingsOf(plan, corpus, input);
  });
  for (const { input } of material.plans) {
    const evidence = findings.flatMap((finding) => finding.evidence);
    checkQuotes(
      input.source,
      evidence.filter(({ plan }) => plan === input.source.plan),
    );
  }
  const order = severity.options;
  return findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function checkedPlan({ input: { source, facts }, records }: PlanToCheck, material: Material): CheckedPlan {
  const own = <Item extends { readonly plan: string }>(items: readonly Item[]): Item[] =>
    items.filter(({ plan }) => plan === source.plan);
  return {
    ...{ plan: source.plan, facts, lines: source.lines },
    ...{ outline: records.outline, blocks: records.blocks, tables: records.tables },
    statements: own(material.statements),
    observations: own(material.observations),
    ambitions: own(material.ambitions),
    outcomes: own(material.outcomes),
  };
}

/** The findings of one plan, in the order of their lines. */
function findingsOf(
  plan: CheckedPlan,
  corpus: CheckedCorpus,
  { source, findings: decisions }: PlanToCheck['input'],
): FindingRecord[] {
  const found = checks.flatMap(({ rule, run }) =>
    run(plan, corpus).map((finding): RuledFinding => ({ ...finding, rule, basis: 'rule' })),
  );
  const ids = createIds(plan.plan);
  return decideFindings(plan, found, decisions, source.file)
    .toSorted((a, b) => a.evidence[0].line - b.evidence[0].line)
    .map(({ rule, severity, message, evidence, basis }) => {
      const [first] = evidence;
      const words = evidence.map(({ quote, marked }) => `${quote}|${marked.join('|')}`).join('|');
      const { plan: ofPlan, line, lineEnd, block, url, quote } = first;
      return {
        ...{ id: ids('finding', words, rule), plan: plan.plan, rule, severity, message },
        ...{ evidence: [...evidence], basis },
        source: { plan: ofPlan, line, lineEnd, block, url, quote },
      };
    });
}
