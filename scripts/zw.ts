import { readFileSync } from 'node:fs';
import { bareText, withFiguresAlike } from './derive/families/bare-text.ts';
import { compareSpans } from './derive/families/compare-spans.ts';
import { maskMaker } from './derive/families/masked-words.ts';
import { sharedWording } from './derive/families/wording.ts';
import { readCommonness } from './derive/families/common-phrases.ts';
import { readInputs } from './inputs/read-inputs.ts';
const inputs = readInputs('/tmp/w/fam');
const { parallels: words, commonPhrases } = inputs.vocabularies;
const commonness = readCommonness(commonPhrases);
const mk = maskMaker(words.setPhrases);
const P = JSON.parse(readFileSync('/tmp/w/labels/pairs.json','utf8'));
const rd=(f:string)=>new Map(readFileSync(f,'utf8').trim().split('\n').map(l=>{const t=l.split('\t');return [Number(t[0]),t] as const}));
const r1=rd('/tmp/w/labels/reader1.tsv'), r2=rd('/tmp/w/labels/reader2.tsv');
const rows:any[]=[];
for (const p of P) {
  const bare = (t: string) => ({ text: t, ...withFiguresAlike(t, bareText(t)) });
  const A = bare(p.a.clause), B = bare(p.b.clause);
  const c = compareSpans(A.characters, B.characters);
  const W = sharedWording(A.characters, c.inCommon, mk(A as any), commonness);
  let run=0,best=0,i=0; 
  for (let x=0;x<A.characters.length;x++) for (let y=0;y<B.characters.length;y++){let k=0;while(A.characters[x+k]!==undefined&&A.characters[x+k]===B.characters[y+k])k++; if(k>best)best=k;}
  const [l1,l2]=[r1.get(p.id)!,r2.get(p.id)!];
  const y = l1[1]==='parallel'&&l2[1]==='parallel'?(l1[2]==='clear'&&l2[2]==='clear'?'PP':'p'):(l1[1]!=='parallel'&&l2[1]!=='parallel'?(l1[1]==='none'||l2[1]==='none'?'n':'f'):'?');
  rows.push({id:p.id,y,sim:c.similarity,cont:c.containment,W,best,common:c.common,a:p.a.clause,b:p.b.clause});
}
for (const r of rows.filter(r=>'PPp?'.includes(r.y)).sort((x,y)=>x.sim-y.sim)) console.log(r.y,r.id,'sim',r.sim.toFixed(2),'cont',r.cont.toFixed(2),'W',r.W.toFixed(1),'best',r.best,r.a.slice(0,50),'|',r.b.slice(0,50));
console.log('---- negatives with cont>.7 or sim>.6');
for (const r of rows.filter(r=>'nf'.includes(r.y)&&(r.W>=9)).sort((x,y)=>y.W-x.W)) console.log(r.y,r.id,'sim',r.sim.toFixed(2),'cont',r.cont.toFixed(2),'W',r.W.toFixed(1),'best',r.best,r.a.slice(0,46),'|',r.b.slice(0,46));
