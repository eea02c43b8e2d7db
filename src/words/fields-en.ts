import type { FieldWords } from './fields-zh.ts';

const plan = 'Id of the plan.';
const topic = 'Id of the topic.';
const source = 'Where this record comes from.';
const url = 'Address on the site.';
const line = 'First line in the text as received, counted from 1.';
const lineEnd = 'Last line.';
const chapter =
  'Chapter that it stands in: the last segment of the chapter’s address (front, preface, number, annex-number, back).';

export const fieldsEn: FieldWords = {
  shapes: {
    text: {
      title: 'Words in two languages',
      description: 'A name or remark of this site’s own, in Chinese and in English.',
      fields: { zh: 'In Chinese.', en: 'In English.' },
    },
    source: {
      title: 'Source',
      description:
        'The lines of the text from which a record was made. Each build checks that the quotation stands in the lines named, and publishes nothing otherwise.',
      fields: {
        plan,
        line,
        lineEnd,
        block: 'Id of the block or heading that holds the words.',
        url: 'Address on the site; begins with a slash, the fragment names the block.',
        quote: 'The words as printed; white space is not significant.',
      },
    },
    passage: {
      title: 'Passage',
      description: 'One side of a parallel: a piece of a block.',
      fields: {
        plan,
        block: 'Id of the block.',
        line,
        lineEnd,
        start: 'Where it begins in the block’s text (blocks: text), counted from 0 in UTF-16 code units.',
        end: 'Where it ends, exclusive.',
        text: 'The words.',
        url,
      },
    },
  },
  datasets: {
    plans: {
      title: 'Plans',
      description:
        'Each plan and the facts about it. What its text does not print is empty and not supplied.',
      fields: {
        id: 'Id of the plan, also a segment of its addresses.',
        order: 'Place wherever plans are listed.',
        colour: 'Place of its colour in the palette; a plan has one colour everywhere.',
        title: 'Full title as printed.',
        shortTitle: 'Short title, ours.',
        region: 'Region.',
        'region.zh': 'Name of the region in Chinese.',
        'region.en': 'Name of the region in English.',
        'region.level': 'Administrative level.',
        'region.province': 'Province-level unit to which it belongs.',
        issuer: 'Issuing body as printed.',
        documentNumber: 'Document number as printed.',
        issued: 'Date of issue.',
        period: 'Period of the plan.',
        'period.start': 'First year.',
        'period.end': 'Last year.',
        'period.horizon': 'Year of its long-term outlook.',
        scope: 'Scope: water (water and its ecology) or environment (the environment as a whole).',
        provenance: 'Where the text comes from, and its state when received.',
        lines: 'Lines of the text as received.',
        characters: 'Printed characters: without white space and the bookmark marks of the conversion.',
        sha256: 'SHA-256 of the text file as received.',
        counts: 'Numbers of its parts.',
        'counts.chapters': 'Chapters, with issuing notice, preface and annexes.',
        'counts.sections': 'Sections.',
        'counts.paragraphs': 'Paragraphs, with those in boxes.',
        'counts.leads': 'Leads of paragraphs.',
        'counts.tables': 'Tables.',
        'counts.boxes': 'Boxes.',
        'counts.rows': 'Rows of tables.',
        'counts.notes': 'Notes.',
        proofs: 'Sources of the facts above, by field; a fact may have several.',
        source: 'Source of the full title.',
      },
    },
    outline: {
      title: 'Outline',
      description: 'Each printed heading, of chapters and of sections.',
      fields: {
        plan,
        id: 'Id of the heading.',
        level: '1 for a chapter, 2 for a section.',
        number: 'Number as printed (第一章, 一、, （二）, 附表1); empty where none is printed.',
        title: 'Words as printed.',
        chapter,
        kind: 'Part of the document: front (issuing notice and cover), preface, body, annex, back (recipients and imprint).',
        line,
        lineEnd,
        topic,
        parent: 'Id of the chapter’s heading for a section; empty for a chapter.',
        url,
        source,
      },
    },
    blocks: {
      title: 'Blocks',
      description:
        'The smallest units that can be cited: paragraphs, table rows, notes, captions, title lines and signatures, each with an id and an address. Together with the outline they hold every printed character once.',
      fields: {
        plan,
        id: 'Id of the block: made from its words, not touched by changes elsewhere.',
        kind: 'Paragraph, row of a table, note, caption, title line, or signature.',
        chapter,
        section: 'Id of the nearest heading above (section, else chapter); empty before the first heading.',
        table: 'Id of the table or box that it stands in.',
        line,
        lineEnd,
        lead: 'The first sentence that names the paragraph’s task, as it stands in text.',
        label: 'Whether it is a short label above the paragraphs of a box.',
        text: 'Printed words. The cells of a row are parted by tabs; a merged cell stands in its first row only.',
        cells: 'Cells of a row, empty ones included; empty for other kinds.',
        topic: 'Id of its main topic.',
        alsoTopics: 'Ids of further topics.',
        topicBasis:
          'Who decided the topic: a person for this block, a person for its section or chapter, or the rules.',
        url,
        source,
      },
    },
    tables: {
      title: 'Tables and boxes',
      description:
        'Each table and each box. Merged cells are filled in, so that each row is as wide as the header; a box has no header, and a row of one cell for each paragraph.',
      fields: {
        plan,
        id: 'Id of the table or box.',
        title: 'Title as printed.',
        kind: 'What it lists: indicators, projects, policies, highlights, objectives; or a box.',
        chapter,
        section: 'Id of the heading of its section, else chapter.',
        header: 'Cells of the header.',
        rows: 'Rows, each with the words of its cells.',
        rowLines: 'Line of each row in the text.',
        rowBlocks: 'Id of the block of each row.',
        rowRoles: 'What each row is: data, group (name of the rows below), or total (a sum).',
        cellLines: 'Line in which the words of each cell stand; a merged cell points to where it is printed.',
        notes: 'Notes below the table.',
        line,
        lineEnd,
        url,
        source,
      },
    },
    topics: {
      title: 'Topics',
      description:
        'Themes by which the plans are read side by side. Which topic a passage belongs to was decided by reading it.',
      fields: {
        id: 'Id of the topic, also a segment of its address.',
        name: 'Name of the topic.',
        plans: 'Id of a plan → ids of the blocks whose main topic it is, in the order of the text.',
      },
    },
    parallels: {
      title: 'Parallels',
      description: 'Two passages of the same or nearly the same wording, mostly of two plans.',
      fields: {
        id: 'Id of the parallel.',
        a: 'One side.',
        b: 'The other side.',
        similarity:
          'From 0 to 1: twice the shared characters divided by the characters of both sides, punctuation aside.',
        containment: 'Shared characters as a part of the shorter side, from 0 to 1.',
        shared:
          'Number of shared characters; set phrases, names of regions, titles of documents and years aside.',
        kind: 'verbatim or adapted.',
        differs:
          'In what the two differ: year (a year or span of time), number (a figure), actor (who acts, or where), wording (other words).',
        source: 'Where side a comes from.',
      },
    },
    observations: {
      title: 'Observations',
      description:
        'Each printed value of an indicator: a plan, an indicator, a role, a year. Values that are no plain numbers are kept, with the reason.',
      fields: {
        id: 'Id of the observation.',
        indicator: 'Id of its indicator; empty where none is defined for it.',
        plan,
        table: 'Id of the table; empty for a value in prose.',
        no: 'Number of the row as printed.',
        group: 'Heading of the rows or category, as printed.',
        name: 'Name as printed, without the unit and the row’s number.',
        sub: 'Part of the indicator that the row is for (城市, 化学需氧量).',
        unit: 'Unit as printed, in the name or in a column of its own.',
        type: 'How binding it is, as printed: 约束性 binding, 预期性 anticipated, 参考性 for reference.',
        role: 'baseline (where the plan starts), target, or actual (what came of an earlier promise).',
        year: 'Year; empty where the text prints none.',
        raw: 'The value as printed, whole; an empty text where nothing is printed.',
        value: 'The number; empty where it is none.',
        comparator: '= equal, >= at least, <= at most.',
        classRank:
          'Place of a water class from the best, 1 (Ⅰ) to 6 (worse than Ⅴ); null where the value is no class, or names more than one.',
        cumulative: 'Whether it is a total over the five years of the plan, printed in [ ].',
        status:
          'Why it is or is not a number: number; class (a quality class); qualified (with words that restrict it); delegated (set by a higher level); not-assessed then; not-audited yet; merged (one cell over several rows); text; absent (nothing printed).',
        statusReason: 'Why it is not a plain number; a footnote that says so is quoted.',
        note: 'Source of the footnote that is quoted or pointed to.',
        remark:
          'What a reader says of the whole row, as a footnote has it; not whether the value is a number.',
        qualifier: 'Printed words in the cell besides the number, in their order; note marks aside.',
        assessment: 'What the table says of the value (完成).',
        mergedRows: 'Rows over which the cell extends; 1 for an ordinary cell.',
        origin: 'table or prose.',
        normalized: 'The value in the unit of its indicator; empty without a number or an indicator.',
        'normalized.value': 'The number after conversion.',
        'normalized.unit': 'The indicator’s unit.',
        block: 'Block of the row; differs from source.block where a merged cell is printed in a row above.',
        topic,
        source: 'Where the value comes from.',
      },
    },
    indicators: {
      title: 'Indicators',
      description:
        'Measures that at least two plans state: definition, what each plan says, and how far they compare.',
      fields: {
        id: 'Id of the indicator, also a segment of its address.',
        name: 'Name of the indicator, ours.',
        unit: 'Unit in which it is compared; empty where it has none.',
        direction: 'Which way is better: higher, lower, or none by itself.',
        topic,
        definition: 'Definition.',
        comparability: 'What to keep in mind when the plans are compared on it.',
        plans: 'Plans that state it, in their order.',
        statements: 'What each plan states, and how far it compares.',
        'statements[].plan': plan,
        'statements[].printed': 'Names as printed, each once.',
        'statements[].monitored':
          'The set of sections, sources or places that is monitored; empty where the plan names none.',
        'statements[].verdict': 'comparable, with-caveat, or not-comparable.',
        'statements[].reason': 'Why.',
        'statements[].main': 'Observations by which the plan is compared.',
        'statements[].history': 'Observations that are shown as history.',
        silent: 'Plans that do not state it.',
        'silent[].plan': plan,
        'silent[].reason': 'What the text says instead, if anything.',
      },
    },
    ambitions: {
      title: 'Ambitions',
      description:
        'How far one target of a plan goes beyond its baseline. A looser target is never taken for progress.',
      fields: {
        id: 'Id of the record.',
        plan,
        indicator: 'Id of the indicator.',
        baseline: 'Baseline as printed; empty where none is printed.',
        target: 'Target as printed.',
        baselineYear: 'Year of the baseline; empty where none is printed.',
        targetYear: 'Year of the target; empty where none is printed.',
        baselineObservation: 'Id of the baseline’s observation.',
        targetObservation: 'Id of the target’s observation.',
        sign: 'improve; hold; relax (looser than the baseline); delegated (set by a higher level); no-baseline; not-comparable (of another definition, or no number).',
        note: 'Why the sign is what it is; the plan’s own footnote is quoted.',
        sources: 'Sources of baseline and target.',
        source: 'Source of the target.',
      },
    },
  },
};
