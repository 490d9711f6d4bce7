import { useEffect, useState } from "react";
import type { Aims, Assessed, AssessOptions } from "aimskit";
import type { BackgroundAssessor } from "aimskit/worker";

/**
 * What the document comes to, worked out off the main thread; the last answer stays until the next is there. `pause` is how many milliseconds
 * the document must have stood still: handing it to the worker costs a few, which is too much for every key of a fast typist.
 */
export function useAssessment(assessor: BackgroundAssessor, aims: Aims | undefined, options: AssessOptions, pause = 0): Assessed | undefined {
  const [answer, setAnswer] = useState<Assessed>();
  useEffect(() => {
    let asked = true;
    if (aims === undefined) setAnswer(undefined);
    const timer = setTimeout(() => {
      if (aims !== undefined) void assessor.assess(aims, options).then((given) => asked && given && setAnswer(given));
    }, pause);
    return () => {
      asked = false;
      clearTimeout(timer);
    };
  }, [assessor, aims, options, pause]);
  return answer;
}
