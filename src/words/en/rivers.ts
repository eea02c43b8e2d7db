import type { Words } from '../dictionary.ts';
import { lines } from './language.ts';

/** Words of the page of the rivers. */
export const rivers: Words['rivers'] = {
  title: 'Rivers',
  description:
    'A river runs through several counties: which class of water do the plans up and down the stream ask for? In the order of the stream, with every sentence.',
  headline: (shared) => `${shared} rivers run through more than one of these plans.`,
  noShared: 'No river runs through two of these plans.',
  schematic: 'The streams',
  schematicNote:
    'The order of the streams, not a map: lines run down into the main stem, marks are the plans on them, classes their targets. Each opens its sentences.',
  schematicLabel: 'The order in which the rivers join the Yangtze, from upstream, and the plans on them',
  shared: 'Rivers on which several plans lie',
  others: 'Rivers on which one plan lies',
  othersNote: 'Only one of these plans lies on each of them.',
  agreements: {
    differs: 'targets differ',
    same: 'one target',
    'one-sided': 'one side has a target',
    none: 'no class as a target',
    alone: 'one plan',
  },
  upstream: 'upstream',
  downstream: 'downstream',
  place: (order, total) => `number ${order} of ${total} from upstream`,
  mentions: 'Named elsewhere too',
  classes: 'Classes and targets',
  noClass: 'No class or target is printed.',
  passages: (count) => `${count} passages name it`,
  times: { target: 'target', past: 'result', present: 'state', norm: 'standing' },
  year: (year) => year,
  noYear: 'no year printed',
  joins: (river) => `joins the ${river}`,
  leaves: 'joins a stream that is not listed',
  methodHeading: 'How it is made',
  method: [
    'Names, what a river joins, and the regions on it are a short list written by hand (content/vocabulary/rivers.yaml); each name is printed in at least one plan, and the order in which rivers join is common geography. Names that may or may not be one river are left out: Wushan and Chongqing each speak of a 龙溪河.',
    'Classes come from table cells whose row is the river and from sentences of which it is the subject; targets are those of each plan’s own period. The target of one section is not that of a whole river: Wushan’s Ⅲ is what the nationally monitored section 双峡子沟 on the Daning is assessed by, Wuxi’s Ⅱ is to be kept on the whole river.',
  ],
  data: 'Download the data',
  lines,
};
