import type { WordLists } from "./language";
import type { PersonalSign } from "./tact";

export const englishPersonal: WordLists<PersonalSign> = {
  code: "en",
  classes: {
    kin: "wife,husband,boyfriend,girlfriend,fiancé,fiancée,mother,father,mum,mom,dad,parents,son,sons,daughter,daughters,brother,sister,brothers,sisters,child,children,kid,kids,baby,toddler,twins,grandmother,grandfather,grandma,grandpa,gran,uncle,aunt,nephew,niece,stepson,stepdaughter,in laws,mother in law,father in law",
    whose: "his,her,their,my",
    body: "back,knee,hip,heart,shoulder,neck,eye,ear,head,stomach,lung*,kidney*,liver,skin,spine,wrist,ankle,leg,brain,breast,prostate",
    trouble:
      "pain,pains,ache,aches,problem,problems,surgery,operation,injury,attack,condition,trouble,disease,transplant,failure",
    religion: "muslim,jewish,hindu,sikh,buddhist,catholic,protestant,orthodox,christian,mormon,atheist,quaker",
    party:
      "green,greens,labour,tory,tories,conservative,conservatives,republican,republicans,democrat,democrats,liberal,liberals,socialist,socialists,communist,communists,reform,afd,snp",
    healer: "therapist*,psychologist*,psychiatrist*,counsellor*,counselor*,oncologist*,shrink",
  },
  lists: {
    health:
      "is|be|was|be|gets|got|got|being pregnant,^ pregnant ¦|since|again|and|in,told|says ... pregnant,pregnancy,expecting twins|again,expecting a|their|her|his [_] baby|child,burnout,burnt|burned out,chemo*,cancer,tumour,tumor,biopsy,adhd,autis*,dyslexi*,asperger*,bipolar,ocd,ptsd,antidepress*,panic attack*,anxiety attack*|disorder,depressed,depression since|again|last|two|after,is|has|with|had|having|from|her|his depression,diabet*,epilep*,migraine*,miscarr*,ivf,sick leave,off|signed|called|calls|been [off|in] sick,is|was|been|fell|very|seriously|terminally|chronically ill,stroke last|in|at|and|¦|$,had|has a stroke,in|to hospital,has|is|was|been ... in the hospital,hospitali*,<body> <trouble>,in therapy|rehab|recovery,sees|seeing|to [a|her|his|their] <healer>,takes|taking|on|new|her|his|their medication|meds|antidepressants|pills,antibiotics,sleeping pills,hearing loss,is|went|going|goes|turning deaf|blind,disabled brother|sister|son|daughter|child|since|and|¦|$,has a disability,a stammer|stutter,stammers,stutters,wheelchair,insomnia,sleeps badly|poorly|little,drinking problem|again,drinks too,alcoholi*,drug problem|addiction,eating disorder,anorexi*,bulimi*,hiv,asthma,long covid,has covid,allergic to,menopaus*,dialysis,diagnosed with,dementia,alzheimer*,parkinson*,multiple sclerosis,crohn*,suicid*,self harm,signed off for|until|since|with|work",
    family:
      "<whose> <kin>|family,<whose> partner ¦|is|was|has|and|lost|left,^ <kin> is|was|has|had|lost|works|died|passed|in|ill|sick|needs|starts|got|being|goes|moved|left,<kin> died|passed away,separated from,divorc*,split|splitting up $|¦|with|from|in,are|is splitting up,broke up with,custody,getting|got married|engaged,widow*,single mother|father|parent|mum|mom|dad,bereave*,griev*,mourning,funeral,passed away,died in|on <month>,alone with # kids|children,for a [second|third|first] child|baby,cares|caring for a|<whose>,adopting|adopted a,fertility,lost a|the|their|her|his baby|child",
    belief:
      "ramadan,sabbath,shabbat,jehovah*,is|are|was|a|as|devout|practising|practicing <religion>,^ <religion> ¦|and,converted to islam|judaism|christianity|catholicism|buddhism,mosque,synagogue,goes|went|going to church|mass|temple|bible,prays,praying,prayer*,is religious|devout,religion,her|his|their faith|church|religion,high holidays,church member",
    politics:
      "votes|voted|voting|stands|stood|campaigns|campaigned ... <party>,member|supporter of the [_] [<party>] party,<party> party member|activist,in|joined|joins|with the union,active in|member of|joined [the|a] [_] union,trade union,works union,shop steward,political views|party|activist,local council for",
    identity:
      "gay,lesbian,bisexual,transgender,is trans|queer|intersex,trans man|woman|person,non binary,nonbinary,queer,came|coming|come out as|to,out at work,sexual*,asylum,refugee status,deport*,undocumented,criminal record,been|was arrested,was|been in prison",
    money:
      "money is tight|short,in debt,debts,gambling,evicted,pay the|her|his|their rent,personal|private insolvency|bankruptcy",
    ordinary:
      "sick leave file|list|cover|policy|figures|rate*,pregnancy test*,cancer|asthma|dementia|diabet*|hiv|epilep*|prayer|medication|autis*|migraine*|pregnancy research|charity|clinic|ward|patient*|leaflet|campaign|centre|center|training|unit|team|conference|round|chart*|list|trolley|cabinet|error*|room|app|study|trial|drug*,her|his|their brother|sister printer|company,<whose> parent|child company|ticket|page|process|class|element,parents evening,family of|room*|business|day|ticket*,sales depression,depression in sales,kin of,stroke width|order,in therapy dogs,customer*|client*|guest*|pupil*|student*|patient* [_] <kin>|pregnan*|wheelchair",
  },
};
