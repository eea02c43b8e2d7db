import type { GivenChart, GivenPlan } from './records.ts';

const plan = (id: string, series: GivenPlan['series'] = [], more: Partial<GivenPlan> = {}): GivenPlan => ({
  plan: id,
  series,
  ...more,
});

/** Charts that between them have every status, comparator, sign and verdict. */
export const samples: Readonly<Record<string, GivenChart>> = {
  mixed: {
    plans: [
      plan('jia', [{ baseline: { raw: '95.8' }, target: { raw: '98以上', comparator: '>=' } }]),
      plan('yi', [{ baseline: { raw: '100' }, target: { raw: '100' }, sign: 'hold' }]),
      plan('bing', [{ baseline: { raw: '95.5' }, target: { raw: '≥97', comparator: '>=' } }], {
        verdict: 'with-caveat',
        reason: '考核断面数量比“十三五”期间大幅增加，两个时期的比例不是同一组断面的比例。',
      }),
      plan('ding', [{ baseline: { raw: '88.9' }, target: { raw: '91.7' } }], {
        verdict: 'not-comparable',
        reason: '只计次级河流断面，其他规划计国控与省控断面。',
      }),
      plan('wu', [], { silent: '只写“断面水质稳定达标”，没有比例。' }),
    ],
  },
  relax: {
    id: 'pm25',
    name: { zh: '细颗粒物（PM2.5）年平均浓度', en: 'Annual mean of fine particles (PM2.5)' },
    unit: 'μg/m3',
    direction: 'lower',
    plans: [
      plan('jia', [{ baseline: { raw: '36' }, target: { raw: '≤32', comparator: '<=' } }]),
      plan('yi', [
        {
          baseline: { raw: '28' },
          target: { raw: '≤35', comparator: '<=' },
          sign: 'relax',
          note: '目标值为预计数，最终以市级下达数为准。',
        },
      ]),
      plan('bing', [{ baseline: { raw: '33' }, target: { raw: '35' }, sign: 'delegated' }]),
      plan('ding', [
        {
          baseline: { raw: '29以下', comparator: '<=' },
          target: { raw: '30', unit: 'μg/m3' },
          sign: 'not-comparable',
        },
      ]),
      plan('wu', [{ target: { raw: '34' } }]),
    ],
  },
  statuses: {
    id: 'carbon',
    name: { zh: '单位GDP二氧化碳排放量下降率', en: 'Cut of carbon dioxide per unit of GDP' },
    plans: [
      plan('jia', [
        {
          baseline: {
            raw: '—',
            status: 'not-assessed',
            reason: '“—”表示“十三五”期间未进行考核统计，无现状数据。',
          },
          target: { raw: '由重庆市下达', status: 'delegated' },
          sign: 'delegated',
        },
      ]),
      plan('yi', [
        {
          baseline: { raw: '[16]', cumulative: true },
          target: { raw: '完成市级下达减排目标', status: 'delegated' },
          sign: 'delegated',
        },
      ]),
      plan('bing', [
        {
          baseline: { raw: '/', status: 'not-audited', reason: '市减排办尚未核定并下发2020年度数据。' },
          target: { raw: '[16.5]', cumulative: true },
          sign: 'no-baseline',
        },
      ]),
      plan('ding', [
        {
          baseline: {
            raw: '每年完成了市级下达的总量减排任务\nCOD:571.3\n氨氮：59.74\n二氧化硫：454.7\n氮氧化物：610.9',
            status: 'merged',
          },
          target: { raw: '3条河流的5个断面', status: 'text' },
          sign: 'not-comparable',
        },
      ]),
      plan('wu', [
        {
          baseline: { raw: '', status: 'absent', year: null },
          target: { raw: '新增18', status: 'qualified' },
          sign: 'no-baseline',
        },
        {
          baseline: { raw: '总体Ⅱ类', status: 'class', name: '长江干流水质' },
          target: { raw: '良好', status: 'text', name: '长江干流水质' },
          sign: 'not-comparable',
        },
      ]),
    ],
  },
  classes: {
    id: 'river-class',
    name: { zh: '长江干流断面水质类别', en: 'Class of water in the main stream of the Yangtze' },
    unit: null,
    direction: 'none',
    plans: [
      plan('jia', [{ baseline: { raw: 'Ⅲ类', status: 'class' }, target: { raw: 'Ⅱ类', status: 'class' } }]),
      plan('yi', [
        {
          baseline: { raw: '总体II类', status: 'class' },
          target: { raw: '总体II类', status: 'class' },
          sign: 'hold',
        },
      ]),
      plan('bing', [
        {
          baseline: { raw: 'Ⅲ类', status: 'class' },
          target: { raw: '满足水域功能要求，水质不降低', status: 'text' },
          sign: 'not-comparable',
        },
      ]),
    ],
  },
  parts: {
    id: 'buffer',
    name: { zh: '新增河湖生态缓冲带长度', en: 'New ecological buffers along rivers and lakes' },
    unit: 'km',
    plans: [
      plan('jia', [
        {
          baseline: { raw: '—', status: 'not-assessed' },
          target: { raw: '5000', unit: '米', normalized: 5 },
          sign: 'no-baseline',
        },
      ]),
      plan('yi', [
        { baseline: { raw: '3.2', sub: '城市' }, target: { raw: '12', sub: '城市' } },
        { baseline: { raw: '0', sub: '乡镇' }, target: { raw: '新增20', status: 'qualified', sub: '乡镇' } },
      ]),
      plan('bing', [{ baseline: { raw: '7.5' } }]),
    ],
  },
};
