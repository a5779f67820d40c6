import type { WordLists } from "./language";
import type { QuestionForm } from "./tact";

export const englishForms: WordLists<QuestionForm> = {
  code: "en",
  classes: {
    aux: "do,does,did,is,are,was,were,have,has,had,can,could,will,would,should,shall,may,might",
  },
  lists: {
    ask: "^ what|which|who|whom|whose|what's|who's|where's|how's,^ when|where|why|how <aux>,^ how many|much|long|often|far,^ on|in|at|for|with|to|from|of|about which|what|whom,^ <aux> you|we|they|i|he|she|it|there",
    joinedAsk:
      "and|or what|which|who|whom|whose _ _,and|or when|where|why|how <aux> _ _,and|or <aux> you|we|they|i|your _ _",
    tie: "it,that,this,them,they,he,she,him,her,there,then,those,these,one,instead,so",
    leading:
      "^ don't|doesn't|isn't|aren't|wasn't|wouldn't|couldn't|shouldn't|can't|won't|haven't|didn't you|it|we|that|they|there|he|she,¦ [_] isn't|aren't|don't|doesn't|wasn't|won't|wouldn't|haven't|didn't|can't it|you|we|they|he|she ¦|$,¦ right|correct|agreed|no|yes ¦|$,surely,obviously,of course,^ you must|agree,would|do you [not] agree,do you not think,^ why don't|didn't you [just]",
    yesNo: "^ <aux> _",
    invitation:
      "^ can|could|would|will you [please] tell|describe|name|show|walk|explain|give|share|think|list|talk|point|pick|say|help,^ do you remember|recall",
    or: "or",
  },
};
