import type { Words } from '../dictionary.ts';

export const about: Words['about'] = {
  title: 'About this site',
  corpus: {
    heading: 'The texts',
    text: 'The texts are kept byte for byte as received and are never edited by hand. The SHA-256 below tells whether a text in your hands is the same. Lines and characters are counted in the text; white space and the bookmark marks left by a conversion do not count as characters.',
    lines: 'Lines',
    state: 'Origin and state',
  },
  parts: [
    {
      id: 'method',
      heading: 'From text to page',
      paragraphs: [
        'The texts were converted from Word; numbers of headings, merged cells and the frames of boxes were often lost. Rules recognise headings, paragraphs, tables, boxes, notes and signatures. What no rule can know has been read in the text and written into a hint file of that plan. Every hint carries the first words of the line that it is about: when the text changes and the hint no longer fits, the build stops instead of going wrong in silence.',
        'Nothing is lost and nothing added: apart from white space and bookmark marks, every character of the text stands in the chapters once, and in order. Every build proves this anew, and publishes nothing if it cannot.',
        'Tables are real tables: merged cells are shown as printed, and filled in in the data files, so that every row can be used by itself.',
      ],
    },
    {
      id: 'lines',
      heading: 'Line numbers and addresses',
      paragraphs: [
        'The number beside a passage is its line in the text as received, counted from 1; a passage of several lines shows the first. The number is also the passage’s link: press it to copy the link, or a quotation with its source.',
        'The address of a passage is made from its words; it is no running number. It stays the same when a passage is inserted elsewhere, and as long as the text does not change.',
        'Names of pages such as “Issuing notice and cover”, line numbers, outlines, headers and footers are ours and no part of a plan; neither quotations nor the search include them.',
      ],
    },
    {
      id: 'oddities',
      heading: 'What is odd in the texts',
      paragraphs: [
        'Some plans have lost the numbers of their chapters and sections; we do not supply them. Boxes are numbered in more than one manner, punctuation is doubled here and there, two tasks may stand in one paragraph, and figures may contradict each other: all of this is reproduced as it is. The state of each text is described in the table above.',
        'The text of the municipal action plan carries bookmark marks of the conversion, some with the words of headings that stand elsewhere. They are neither text nor headings; they are not shown and not counted.',
      ],
    },
    {
      id: 'citing',
      heading: 'How to cite',
      paragraphs: [
        'A passage: press its line number and choose “Copy quotation”; you get the words as printed, the issuer, the plan, chapter and section, the line and the address. A whole plan: see “How to cite” on the plan’s page.',
        'Where the text prints no issuer or date, the citation has none. Please do not add one from elsewhere and still give this site as its source.',
      ],
    },
    {
      id: 'licence',
      heading: 'Licence',
      paragraphs: [
        'The plans are documents of state organs and, under article 5 of the Copyright Law of the People’s Republic of China, not protected by copyright. What this site adds (data, notes and charts) is published under CC BY 4.0, its code under the MIT licence.',
      ],
    },
  ],
  keyboard: {
    heading: 'Keyboard',
    keys: [
      { keys: ['/'], effect: 'to the search box' },
      { keys: ['←', '→'], effect: 'previous and next chapter' },
      { keys: ['n', 'p'], effect: 'in a chapter reached from a search: next and previous passage found' },
      { keys: ['Enter'], effect: 'on a line number: tools for the passage' },
      { keys: ['Esc'], effect: 'close the tools or a menu' },
    ],
    note: 'Turn the shortcuts off here if they collide with an assistive technology; the choice is kept in this browser only.',
  },
};
