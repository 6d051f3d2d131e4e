import { render } from 'preact';
import { useState } from 'preact/hooks';
import '../src/ui/styles/index.css';
import './g.css';
import { createText, languageOf } from '../src/text/text.ts';
import { AppShell } from '../src/ui/app-shell.tsx';
import { TopBar } from '../src/ui/top-bar.tsx';
import { SearchBox } from '../src/ui/search-box.tsx';
import { LayerList } from '../src/ui/layer-list.tsx';
import { Statement } from '../src/ui/statement.tsx';
import { Notices } from '../src/ui/notices.tsx';
import { MapControls } from '../src/ui/map-controls.tsx';
import { Credits } from '../src/ui/credits.tsx';
import { ShareDialog } from '../src/ui/share-dialog.tsx';
import { Tooltip } from '../src/ui/tooltip.tsx';
import { ChoiceMenu } from '../src/ui/choice-menu.tsx';
import { Sheet } from '../src/ui/sheet.tsx';
import { FallbackLists } from '../src/ui/fallback-lists.tsx';
import { ConfidenceBars } from '../src/ui/confidence-bars.tsx';
import { PrecisionChip } from '../src/ui/precision-chip.tsx';
import { Icon } from '../src/ui/icons.tsx';
import { Swatch } from '../src/ui/swatch.tsx';
import { PHONE, useMedia } from '../src/ui/use-media.ts';

const q = new URLSearchParams(location.search);
const show = new Set((q.get('show') ?? '').split(',').filter(Boolean));
document.documentElement.dataset.theme = q.get('theme') ?? 'light';
document.documentElement.lang = q.get('lang') ?? 'en';
const text = createText(languageOf(q.get('lang') ?? 'en'), []);
const held = (hue: any, lastKnown = false) => ({ kind: 'held', hue, lastKnown }) as any;
const row = (key: string, label: string, swatch: any, count: string, filter = true) => ({ key, label, swatch, count, empty: count.startsWith('0'), ...(filter ? { filter: { actor: [key] } } : {}) });
const terr = [row('kia','KIA',held('kia'),'62'),row('mil','Military',held('military'),'24'),row('bgf','NDA-K / BGF',held('ndak_bgf'),'2'),row('pdf','Allied PDF',held('pdf'),'1'),row('sna','SNA',held('sna'),'0 on this date'),row('mi','Militias',held('militia'),'2'),row('sh','Contested or shared',{kind:'shared',hues:['kia','military']},'22',false),row('lk','Last known',{kind:'lastKnown'},'42',false),row('un','No reports here',{kind:'unknown'},'31 % area',false)];
const base = { on: true, state: 'ok', pressed: [], columns: 2, notes: [], showBands: false, opacity: 100, canUp: true, canDown: true, filters: [] as any[], rows: [] as any[] };
const conf = { kind: 'confidence', options: [{id:'low',label:'Low',on:true},{id:'medium',label:'Medium',on:false},{id:'high',label:'High',on:false}] };
const layers: any[] = [
 { ...base, id:'territory', label:'Territory', counts:{shown:113,total:147,withoutPosition:6,withoutDates:0}, rows: terr, columns:1, showBands:true, filters:[{kind:'actor',options:[{id:'kia',label:'KIA',swatch:held('kia'),on:true},{id:'mil',label:'Military',swatch:held('military'),on:false},{id:'bgf',label:'NDA-K / BGF',swatch:held('ndak_bgf'),on:false},{id:'pdf',label:'Allied PDF',swatch:held('pdf'),on:false}]},conf], opacity:60, pressed: show.has('pressed')?['kia']:[], canUp:false },
 { ...base, id:'mines', label:'Mines', counts:{shown:56,total:84,withoutPosition:28,withoutDates:3}, rows:[row('r','Rare earths',{kind:'mine',commodity:'rare_earth'},'8 +5'),row('j','Jade',{kind:'mine',commodity:'jade'},'22 +7'),row('g','Gold',{kind:'mine',commodity:'gold'},'21 +14'),row('a','Amber',{kind:'mine',commodity:'amber'},'2 +2'),row('o','Other',{kind:'mine',commodity:'other'},'3'),row('t','township only',{kind:'townshipPill'},'',false)], notes: ['28 are known only to a township'] },
 { ...base, id:'crossings', label:'Crossings', counts:{shown:15,total:22,withoutPosition:7,withoutDates:0}, rows:['open','restricted','closed','unknown'].map((s,i)=>row(s,s[0]!.toUpperCase()+s.slice(1),{kind:'gate',status:s},String([1,2,6,6][i]),false)), notes:[] },
 { ...base, id:'areas', label:'Described areas', sign:{kind:'area',hue:'ndak_bgf'}, counts:{shown:1,total:11,withoutPosition:0,withoutDates:0} },
 { ...base, id:'events', label:'Conflict events', state:'no-data', counts:{shown:0,total:440,withoutPosition:324,withoutDates:0} },
 { ...base, id:'routes', label:'Haul routes', on:false, counts:{shown:0,total:16,withoutPosition:0,withoutDates:0} },
 { ...base, id:'townships', label:'Townships', on:false, counts:{shown:0,total:18,withoutPosition:0,withoutDates:0} },
];
if (show.has('states')) { Object.assign(layers[3], {state:'loading',progress:.61}); Object.assign(layers[5], {on:true,state:'failed'}); }
const recent: any[] = [
 {key:'1',day:20015,when:'19 Oct 2024',before:held('ndak_bgf'),after:held('kia'),name:'Pangwa',second:{text:'ပန်ဝါ',lang:'my'},sentence:'Seat of Special Region 1, captured from the BGF.',target:{kind:'places',id:'pangwa'}},
 {key:'2',day:20014,when:'18 Oct 2024',before:{kind:'gate',status:'open'},after:{kind:'gate',status:'closed'},name:'Pangwa gate',second:null,sentence:'Closed by the Chinese side during the fighting around the town; ore trucks wait on the road.',target:{kind:'crossings',id:'pangwa'}},
 {key:'3',day:19998,when:'2 Oct 2024',before:{kind:'shared',hues:['ndak_bgf','military']},after:held('kia'),name:'Tsawlaw',second:{text:'ဆော့လော်',lang:'my'},sentence:'Taken with the last military post.',target:{kind:'places',id:'tsawlaw'}},
 {key:'4',day:19995,when:'29 Sep 2024',before:{kind:'unknown'},after:{kind:'besieged',garrison:'military',besieger:'kia'},name:'IB 298 base',second:null,sentence:'Surrounded.',target:{kind:'places',id:'x'}},
];
const results: any[] = [
 {target:{kind:'places',id:'pangwa'},title:'Pangwa',second:{text:'ပန်ဝါ',lang:'my'},kindText:'Town · Chipwi',swatch:held('kia')},
 {target:{kind:'crossings',id:'pangwa'},title:'Pangwa – Diantan',second:null,kindText:'Crossing',swatch:{kind:'gate',status:'closed'}},
 {target:{kind:'mines',id:'ree'},title:'Pangwa rare earths',second:null,kindText:'Mine',swatch:{kind:'mine',commodity:'rare_earth'}},
];
const lrow = (n: string, b: string|null, sw: any, state: string, since: string, c: any, selected=false): any => ({key:n,target:{kind:'places',id:n},name:n,second:b?{text:b,lang:'my'}:null,swatch:sw,state,since:{day:1,text:since},confidence:c,selected});
const rows = [lrow('Pangwa','ပန်ဝါ',held('kia'),'Held by KIA','19 Oct 2024','high',true),lrow('Hpakant','ဖားကန့်',{kind:'besieged',garrison:'military',besieger:'kia'},'Held by Military, besieged by KIA','24 Apr 2024','medium'),lrow('Putao','ပူတာအို',held('military',true),'Last known','2009','low')];
const all: any[] = [held('kia'),held('pdf'),held('military'),held('ndak_bgf'),held('sna'),held('militia'),held('kia',true),held('pdf',true),held('military',true),held('ndak_bgf',true),held('sna',true),held('militia',true),{kind:'shared',hues:['kia','military']},{kind:'shared',hues:['ndak_bgf','military']},{kind:'shared',hues:['kia','pdf']},{kind:'shared',hues:[null,'military']},{kind:'shared',hues:['military']},{kind:'shared',hues:['kia','military'],lastKnown:true},{kind:'besieged',garrison:'military',besieger:'kia'},{kind:'besieged',garrison:'kia',besieger:null},{kind:'besieged',garrison:'military',besieger:'kia',lastKnown:true},{kind:'assumed',hue:'military'},{kind:'mixed',hues:['kia','military']},{kind:'mixed',hues:['kia','military','ndak_bgf']},{kind:'unknown'},{kind:'lastKnown'},...['high','medium','low'].map(confidence=>({kind:'confidence',confidence})),...['rare_earth','jade','gold','amber','iron','other'].flatMap(commodity=>[{kind:'mine',commodity},{kind:'mine',commodity,hollow:true},{kind:'mine',commodity,ring:true}]),{kind:'townshipPill'},...['open','restricted','closed','unknown'].flatMap(status=>[{kind:'gate',status},{kind:'gate',status,lastKnown:true}]),{kind:'area',hue:'ndak_bgf'},{kind:'township'},{kind:'bands',hue:'kia'}];

function Gallery() {
  return <div class="g-pad"><h2>Swatches</h2>{[16,20,32].map(s=><div class="g-row" key={s}>{all.map((of,i)=><Swatch key={i} of={of} size={s}/>)}</div>)}
   <h2>Icons</h2><div class="g-row">{(['search','share','link','copy','close','chevron-left','chevron-right','chevron-up','chevron-down','skip-back','skip-forward','layers','home','plus','minus','sun','moon','warning','external','download','compare','globe','info','list','check','arrow','play','pause','more'] as any[]).map(n=><Icon key={n} name={n} size={24}/>)}</div>
   <div class="g-row"><ConfidenceBars confidence="high" text={text}/><ConfidenceBars confidence="medium" text={text}/><ConfidenceBars confidence="low" text={text}/><ConfidenceBars bare confidence="low" text={text}/>
   {(['exact','approximate','township','none'] as const).map(kind=><PrecisionChip key={kind} precision={{kind,text:kind}}/>)}</div>
   <div class="g-row"><button class="button is-primary">Primary</button><button class="button">Plain</button><button class="button is-quiet">Quiet</button><button class="button" aria-pressed="true">Pressed</button><button class="button" disabled>Disabled</button><button class="chip" aria-pressed="true"><Icon name="check" size={12}/>Rare earths</button><button class="chip">KIA</button></div>
   <FallbackLists text={text} date="20 Oct 2024" places={rows} mines={[]} crossings={rows.slice(0,1)} onSelect={()=>{}} onDate={()=>{}}/></div>;
}
function App() {
  const compact = useMedia(PHONE);
  const [query, setQuery] = useState(show.has('search') ? 'pangwa' : '');
  const [left, setLeft] = useState(!compact || show.has('layers'));
  const [state, setState] = useState(layers);
  const [share, setShare] = useState(show.has('share'));
  const [notices, setNotices] = useState<any[]>(show.has('notices') ? [{id:'1',tone:'warn',lead:'Link key “date” was not understood.',rest:'The map shows 22 Feb 2026 instead.'},{id:'2',tone:'err',lead:'Conflict events could not be read.',action:{label:'Try again',onClick(){}}}] : []);
  const [choice, setChoice] = useState(show.has('choice'));
  const list = <LayerList text={text} layers={state} {...(compact||show.has('close')?{onClose:()=>setLeft(false)}:{})} onToggle={(id,on)=>setState(state.map(l=>l.id===id?{...l,on}:l))} onOpacity={(id,opacity)=>setState(state.map(l=>l.id===id?{...l,opacity}:l))} onMove={(id,by)=>{const i=state.findIndex(l=>l.id===id);const s=[...state];const [x]=s.splice(i,1);s.splice(i-by,0,x);setState(s);}} onFilter={()=>{}} onRow={()=>{}} onRetry={()=>{}}/>;
  const panel = show.has('panel') ? <div class="card g-panel"><h2>Panel</h2></div> : null;
  return <AppShell text={text} date="20 Oct 2024" compact={compact}
   top={<TopBar text={text} compact={compact} theme={(q.get('theme') ?? 'light') as any} onLanguage={()=>{}} onTheme={()=>{}} actions={[{id:'share',label:text.say('share'),icon:'share',onClick:()=>setShare(true)},{id:'about',label:text.say('about'),icon:'info',onClick(){}}]} search={<SearchBox text={text} query={query} results={query.startsWith('pan')?results:[]} onQuery={setQuery} onChoose={()=>{}}/>}/>}
   statement={<Statement text={text} date="20 Oct 2024" sentence="the KIA holds Pangwa since the day before; 3 of 24 gates open; 12 places contested" recentCount={4} recent={recent} onDate={()=>{}} onSelect={()=>{}}/>}
   notices={<Notices text={text} notices={notices} onDismiss={id=>setNotices(notices.filter(n=>n.id!==id))}/>}
   left={left ? (compact ? <Sheet text={text} label={text.say('layers')} onClose={()=>setLeft(false)}>{list}</Sheet> : list) : null}
   onOpenLayers={()=>setLeft(true)}
   right={panel && compact ? <Sheet text={text} label="Panel" onClose={()=>{}}><div class="g-panel"><h2>Panel</h2></div></Sheet> : panel}
   controls={<MapControls text={text} onZoom={()=>{}} onHome={()=>{}}/>} credits={<Credits text={text}/>}
   bottom={<div class="g-time">time bar</div>}
   {...(show.has('lists') ? {lists: <FallbackLists text={text} date="20 Oct 2024" places={rows} mines={rows} crossings={[]} onSelect={()=>{}} onDate={()=>{}}/>} : {})}
   overlays={<><ShareDialog text={text} open={share} link="https://example.org/kachin-atlas/#map=8.25/25.38/97.39&date=2024-10-20&layers=territory,mines,crossings&lang=en&data=1a2b3c4d" onClose={()=>setShare(false)}/>{choice && <ChoiceMenu text={text} choices={results} x={700} y={420} onChoose={()=>{}} onClose={()=>setChoice(false)}/>}{show.has('tip') && <Tooltip text={text} x={500} y={300} tooltip={{swatch:held('kia'),title:'KIA',second:null,confidence:'high',lines:['around Pangwa, 11 km away','held since 19 Oct 2024'],foot:'Open the 2 records'}}/>}</>}/>;
}
render(show.has('gallery') ? <Gallery/> : <App/>, document.getElementById('app')!);
