import type { Words } from '../dictionary.ts';

export const data: Words['data'] = {
  title: 'Data',
  introduction:
    'All data that this site derives from the texts of the plans, as whole data sets. Each record carries its source: plan, lines, address and quotation. What a text does not print is empty and not supplied.',
  sets: 'Data sets',
  set: 'Data set',
  records: 'Records',
  kilobytes: (size) => `${size} kB`,
  whole: {
    heading: 'All at once',
    workbook:
      'Workbook: a sheet for each data set, explained on its first sheet. Use it to open the data in Excel, LibreOffice or WPS.',
    descriptor:
      'Description of the CSV files (Frictionless Data Package 2): types, values, meaning and relations of the columns, for programs.',
  },
  indicators: {
    heading: 'Files of single indicators',
    text: 'All observations of an indicator; the JSON file also has its definition and how far it compares.',
  },
  conventionsHeading: 'How to read the files',
  conventions: [
    'JSON is the full form; CSV and workbook are made from the same records, a record a row, columns in a fixed order.',
    'Objects are spread over columns, their names joined by dots, as in source.line. Plans, topics and the like are referred to by their ids.',
    'The items of a list are separated by a vertical bar |; where an item of a column holds one itself, the whole column is JSON. Lists of objects and lists of lists are JSON, too.',
    'An empty cell means that there is nothing (null), or an empty list. Only in columns whose missingValues are [] in datapackage.json is it an empty text.',
    'CSV is UTF-8 with a byte order mark, with commas and CRLF (RFC 4180). Cells are exact: nothing is put in front of “-” or “=”, so a spreadsheet may take single cells for formulas. In the workbook all text is marked as text, and this cannot happen.',
  ],
  fields: {
    heading: 'Fields',
    note: 'Made from the definition by which the data are checked. “May be empty”: the text prints nothing, or it does not apply.',
    of: (title, count) => `${title}: ${count} fields`,
    field: 'Field',
    type: 'Type',
    values: 'Allowed values',
    meaning: 'Meaning',
    nullable: 'may be empty',
    kinds: {
      string: 'text',
      number: 'number',
      integer: 'whole number',
      boolean: 'true or false',
      date: 'date',
      object: 'object',
      list: 'list',
      map: 'map',
    },
    listOf: (kind) => `list: ${kind}`,
    mapOf: (kind) => `name → ${kind}`,
    shapes: 'Objects that stand in many records',
  },
  cite: {
    heading: 'How to cite',
    note: 'Cite the data as below, with the SHA-256 of the file that you used. For a value or words from it, cite the plan as well: see the source of the record.',
    reference: 'GB/T 7714',
    apa: 'APA',
    bibtex: 'BibTeX',
  },
  licenceHeading: 'Licence',
  licence: [
    'The texts of the plans are official documents of state organs and not covered by copyright (Article 5 of the Copyright Law of the People’s Republic of China).',
    'What this site adds to them (structure, topics, decisions, notes, data and charts) is under the Creative Commons Attribution 4.0 International licence (CC BY 4.0): use, adapt and share it, and say where it comes from. The code is under the MIT licence.',
  ],
  hashes: {
    heading: 'Verify',
    text: 'The same texts and programs give the same files, byte for byte. These are the SHA-256 sums of the files as published.',
    file: 'File',
    bytes: 'Bytes',
  },
  workbook: {
    what: 'Content',
    source: 'Source',
    licence: 'Licence',
    cite: 'Citation',
    conventions: 'How to read',
    limit: (characters) =>
      `For a text that no cell can hold (more than ${characters} characters), the cell only says which file has it.`,
    tooLong: (file, characters) => `(${characters} characters, see ${file})`,
  },
};
