import type { Aims, AssessOptions, GapGroup, GapsOfEffort } from "aimskit";
import { say } from "../phrases";
import { Section } from "../parts/Section";
import { Gap } from "./Gap";

interface Props {
  aims: Aims;
  options: AssessOptions;
  groups: GapGroup[];
  efforts: GapsOfEffort[];
}

/** The gap list, by clause. */
export function Gaps({ aims, options, groups, efforts }: Props) {
  const steps = efforts.flatMap((group) => group.steps ?? []);
  const all = groups.reduce((sum, group) => sum + (group.verdicts?.length ?? 0), 0);
  return (
    <Section title={say("page", "gaps")} ground="standard">
      <p>
        {all === 0 ? say("pageGaps", "noGap") : `${say("pageGaps", "notConforming", { count: all })} ${say("pageGaps", "toCorrect", { count: steps.length })}`}
      </p>
      {groups.map((group) => (
        <div key={group.id}>
          <h3>
            {group.id} {group.title}
          </h3>
          <div className="cards">
            {group.verdicts?.map((verdict) => (
              <Gap
                key={verdict.id}
                verdict={verdict}
                steps={steps.filter((step) => step.verdicts?.includes(verdict.id))}
                aims={aims}
                options={options}
              />
            ))}
          </div>
        </div>
      ))}
    </Section>
  );
}
