import type { RiverAgreement } from '../../model/river.ts';
import { lines } from './language.ts';

/** Words of the page of the rivers. */
export const rivers = {
  title: '河流',
  description: '一条河流经几个县区，上下游的规划各要求哪一类水：按水流的次序，逐句可核。',
  headline: (shared: string) => `${shared}条河流经不止一份规划的辖区。`,
  noShared: '没有一条河流经两份规划的辖区。',
  schematic: '河流示意',
  schematicNote:
    '只画水流的次序，不是地图：线自上而下汇入干流，标记为规划所在，类别为所定的目标。点开看原句。',
  schematicLabel: '各河自上而下汇入长江的次序，及沿河的规划',
  shared: '流经几份规划的河流',
  others: '只流经一份规划的河流',
  othersNote: '列在这里的河，所收规划中只有一份在它的沿岸。',
  agreements: {
    differs: '目标不同',
    same: '目标一致',
    'one-sided': '只有一方有目标',
    none: '都没有类别目标',
    alone: '一份规划',
  } satisfies Record<RiverAgreement, string>,
  upstream: '上游',
  downstream: '下游',
  place: (order: string, total: string) => `自上游第${order}，共${total}`,
  mentions: '沿岸之外也说到它',
  classes: '类别与目标',
  noClass: '没有印出类别或目标。',
  passages: (count: string) => `说到它的${count}段`,
  times: { target: '目标', past: '结果', present: '现状', norm: '常规' },
  year: (year: string) => `${year}年`,
  noYear: '未印年份',
  joins: (river: string) => `汇入${river}`,
  leaves: '所汇之河不在此列',
  methodHeading: '怎样得来',
  method: [
    '河流的名称、汇入何处、沿岸有哪些地区，是人手写的一张短表（content/vocabulary/rivers.yaml），每个名称都印在至少一份规划里；各河汇入的次序依一般地理知识。同名而不知是否同一条河的不列，如巫山与重庆各说的龙溪河。',
    '类别取自表格中以河名为行的格，和正文里以河名为主语的句子；目标按各规划自己的规划期取。一个断面的目标不等于整条河的目标：巫山的Ⅲ类是大宁河双峡子沟国控断面的考核目标，巫溪的Ⅱ类是全河“保持”的要求。',
  ],
  data: '下载数据',
  lines,
};
