import { useEffect, useState } from "react";
import type { Aims, Assessed, AssessOptions } from "aimskit";
import type { BackgroundAssessor } from "aimskit/worker";

/** What the document comes to, worked out off the main thread; the last answer stays until the next is there. */
export function useAssessment(assessor: BackgroundAssessor, aims: Aims | undefined, options: AssessOptions): Assessed | undefined {
  const [answer, setAnswer] = useState<Assessed>();
  useEffect(() => {
    let asked = true;
    if (aims === undefined) setAnswer(undefined);
    else void assessor.assess(aims, options).then((given) => asked && given && setAnswer(given));
    return () => {
      asked = false;
    };
  }, [assessor, aims, options]);
  return answer;
}
