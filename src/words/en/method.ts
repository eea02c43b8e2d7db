import type { Words } from '../dictionary.ts';

/** Words of the about page on how search, reading by rule, topics, comparison, parallels and indicators are made, and how well. */
export const method: Words['method'] = {
  search: {
    heading: 'How the search misses nothing',
    paragraphs: [
      'The search finds passages: a paragraph, a row of a table, a paragraph of a box, a note, a heading. A hit never runs across 。；：，！？ or from one cell or passage into the next; quotation and title marks, brackets, 、 · dashes and white space are invisible to it. Width, case, traditional and simplified characters, 〇 and 零 are the same to it; the ways to write classes of water (Ⅱ类, II类, 二类), units (m³, m3, 立方米) and years (2035, 二〇三五) are looked for together, and the page of results lists them. Synonyms are offered, never applied.',
      'The index holds every position of every two neighbouring characters; a phrase stands where its pairs stand one behind the other: exact to the character, without reading the texts. The cost of a query grows with its hits, not with the number of plans. Pagefind ranks the chapters closest to the words; it is loaded only when nothing stands there exactly, and labelled as not exact.',
    ],
    certificate: (queries) =>
      `The table is the certificate of the search: ${queries} queries drawn from the texts with a fixed seed, the truth computed by a separate program that compares character by character, the built site asked in a browser. Recall and precision count passages; below the limits the site is not published.`,
    columns: {
      class: 'Kind of query',
      queries: 'Queries',
      recall: 'Recall',
      precision: 'Precision',
      exact: 'Counts right',
    },
    classes: {
      single: 'one character',
      words: 'two to twelve characters, not cut at words',
      punctuation: 'across marks and brackets',
      figures: 'with figures, letters, units',
      cells: 'cells of tables',
      headings: 'headings',
      notes: 'notes',
      long: 'long sentences',
      'near-misses': 'one character changed',
      boolean: 'and, or, not',
      numerals: 'classes of water',
      units: 'units',
      width: 'full and half width',
      case: 'upper and lower case',
      years: 'years',
      traditional: 'traditional characters',
      spaces: 'with spaces',
      marks: 'marks and brackets added or left out',
      typed: 'with OR, AND, NOT and 或, 且, 非',
      bracketed: 'grouped by brackets',
      separated: 'parted by commas, semicolons, plus signs, slashes',
      pasted: 'pasted: line breaks, spaces, marks of notes, a source',
      'whole-figures': 'whole figures',
      help: 'written from the help alone',
    },
    groups: { literal: 'As printed, all', variant: 'Other forms, all', asked: 'As people ask, all' },
  },
  reading: {
    heading: 'How far the rules can be trusted alone',
    paragraphs: [
      'Rules read first, then a person reviews: where the rules are wrong the person decides, and the decision is kept in the plan’s folder. For this table each plan in turn is taken for a new one that nobody has looked at: the rules read it alone, with what they learnt from the decisions on the others, and are compared with what holds after the review. Figures are per cent, rounded down. Of two in a cell the first is precision (how much of what the rules say is right), the second recall (how much of what there is they find); a single figure is both. “—”: the plan has nothing of the kind. Where the rules stop and ask for a person, nothing was read.',
      'The lines on statements hold what the rules read against passages that were labelled by reading beforehand. All passages with numbers are labelled by now, and the rules were corrected on them, so these are results on text that has been seen. On a plan that nobody has seen, the three sets that were measured once before their errors were looked at suggest a precision of 0.95 to 1 and a recall of 0.81 to 0.97. What a statement is about counts as right where most characters agree. Verdicts and signs are for a person to decide in many cases.',
      'Two things to keep in mind: the words of the rules were written by somebody who had read these plans; and further topics were reviewed again with the rules’ proposals at hand, held against the text, which flatters their precision. When a figure falls, the tests fail.',
    ],
    columns: { part: 'What the rules read (%)', all: 'All' },
    parts: {
      outline: 'headings',
      rows: 'rows of tables',
      columns: 'columns of indicator tables',
      statements: 'statements',
      commitments: 'commitments',
      'statement-comparators': 'comparators of statements',
      'statement-values': 'values and units of statements',
      'statement-years': 'years of statements',
      'statement-times': 'past, present or target',
      'statement-kinds': 'kinds of statements',
      'statement-strengths': 'strength of wording',
      'statement-subjects': 'what statements are about',
      'indicator-rows': 'indicators of rows',
      'indicator-statements': 'indicators of statements',
      verdicts: 'verdicts on comparability',
      signs: 'signs of targets',
      topics: 'main topic',
      'further-topics': 'further topics',
    },
  },
  parts: [
    {
      id: 'topics',
      heading: 'Topics, and plans side by side',
      paragraphs: [
        'The twenty-four topics are fixed. To which of them a paragraph or a row of a ledger belongs is first told by rules: by the chapter and section above it, and by the words of its lead and text, whose weights are learnt from plans that have been read. All plans here have been read through; where the rules are wrong a person has decided, in a file of the plan, each decision with the first words of the line that it is about. Where a passage plainly touches on further topics, they are recorded too. How far the rules can be trusted alone is shown in a table on this page.',
        'On the page of a topic, passages stand in one row that are alike in lead and wording, measured by the pairs of neighbouring characters that they share (Dice’s coefficient, at least 0.2). Passages without a counterpart follow.',
      ],
    },
    {
      id: 'comparing',
      heading: 'How whole plans are set side by side',
      paragraphs: [
        'A plan is cut into parts: neighbouring passages on one topic below one heading. Rows follow the first plan and are gathered by topic; a part of another plan joins the part on the same topic that is most like it. Likeness is measured by the pairs of neighbouring characters that two parts share (Dice’s coefficient), headings and texts in halves, and must be at least 0.12; what is like nothing stands in a row of its own at the end of the topic. Topics on which the first plan is silent come last. Every part appears, and only once.',
        'The limit was set by reading all pairs of plans: lower, sections meet that share no more than the phrases of the trade. To stand in one row means the same topic and similar wording, not the same content. The limit stands in src/corpus/comparison/compare-rows.ts.',
      ],
    },
    {
      id: 'parallels',
      heading: 'How parallels are found',
      paragraphs: [
        'Without punctuation, and with every figure as one character whatever it says, runs of characters that two places share are chained and widened to whole clauses. Two places are a parallel when their similarity (twice the shared characters, divided by all characters of both) is at least 0.55, the mean of similarity and of how much of the shorter one is shared is at least 0.66, and they share enough wording, in which set phrases count less by a fixed list, and names of regions, titles of documents and years count nothing. That depends on the two texts and the list alone, not on the other plans of the corpus: when a plan is added, what the others share stays as it was.',
        'All places that share one passage are a family; pairs are a view of it. Where only a set phrase, a slogan, or the name of a document or programme is shared it is a formula: counted apart, and listed on a page of its own. Differences are marked by words. Quantities compare as quantities, so 一公里 and 1公里, or 8000万m³ and 0.8亿m³, are no difference; list marks and telephone numbers are no figures; an actor is an agency or a level, not a character inside 区域 or 城市. The numbers that the places of one sentence print stand on one axis where their unit is the same. Passages that were much rewritten are missed; to a strict reader about one in five of those listed is no parallel. What was measured stands in .github/ARCHITECTURE.md.',
      ],
    },
    {
      id: 'statements',
      heading: 'How statements with numbers are read',
      paragraphs: [
        'Every number of running text and boxes that says something becomes a statement: what it is said of, comparator, value and unit, year, whether it is a result, the present state, a promise or a standing threshold, and how firmly it is worded. A grammar of number phrases and their clauses reads these by rule; the words that it knows stand in content/vocabulary/statements.yaml. Dates, names, list marks, document numbers and slogans are no statements, nor is a count that only narrows a later value. A year that the clause does not print is taken from the sentence, the paragraph, or a heading or introduction above, and the data say from which; where none is printed it stays empty. What no rule can know, above all which indicator a statement belongs to, a person decides in statements.yaml of the plan’s folder; the data tell such statements from those that were read by rule and not reviewed.',
        'The rules alone were measured on passages that were labelled by reading, one by one. Three sets were labelled without sight of what the rules make of them, and measured once before the errors were looked at: 107 statements, precision 0.95, recall 0.81; 81 statements, precision 1.00, recall 0.90; 141 statements, all that were left, precision 0.98, recall 0.97. What the rules made of the third set had been seen while they were developed, so its figures flatter; afterwards they were improved on all three. In the third, year, time, kind and strength were right in at least 0.99 and the comparator in 0.96 of the statements found; the subject was the same, word for word, in 0.74, and named the same measure in 0.88.',
      ],
    },
    {
      id: 'indicators',
      heading: 'Where indicators come from, and what can be compared',
      paragraphs: [
        'One printed value is one observation: which plan, which indicator, baseline, target or outcome, which year. Every cell of a table of indicators becomes one; values in running text are read by rule, and a person says which indicator they belong to; a merged cell counts for every row over which it extends. A value stays as printed, and its status says whether it is a number, a class (Ⅱ类) or a qualified number (新增20), or is set by a higher level, not assessed, not audited, words only, or not printed. Where a note of the plan gives the reason, it is quoted.',
        'Which row or sentence belongs to which indicator is a person’s judgement, written in the plan’s folder (content/plans/, crosswalk.yaml) with the reason: comparable, comparable with a caveat, or not comparable; an indicator without entry is one for which the plan gives no figure. What an indicator means is in content/indicators/, one file each. What only a reader can decide in a table is in table-decisions.yaml of the same folder, what only a reader can decide about a statement of running text in statements.yaml. Each judgement carries its line and the words that it is about; when they no longer fit, the build stops.',
        'Beside its baseline a target is tighter, held, looser, subject to a higher level, without a baseline, or not comparable with it. The direction of the indicator decides, then the figures. A target that asks for less than the baseline is “looser” and is drawn as progress nowhere, neither in charts nor in words; a note by which the plan explains it is quoted. Where the qualifying words differ, where only one is a five-year total, or where there are only words and not the same ones, nothing is judged. The signs speak of target and baseline, not of how well a plan was carried out.',
      ],
    },
  ],
};
