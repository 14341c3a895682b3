import { codeListFaults } from './code-faults.ts';
import { checked, type Checked } from './fault.ts';

/** Codes of the reference lists; motivations and expectations in the person's order. */
export interface Interests {
  readonly motivations: string[];
  readonly topics: string[];
  readonly learningStyles: string[];
  readonly learningExpectations: string[];
}

/** The same lists, or everything that is wrong with them: unknown codes and repetitions. A list that is absent is fine. */
export function checkedInterests<Input extends Partial<Interests>>(input: Input): Checked<Input> {
  return checked(
    [
      ...codeListFaults('/body/motivations', 'motivations', input.motivations),
      ...codeListFaults('/body/topics', 'topics', input.topics),
      ...codeListFaults('/body/learningStyles', 'learning-styles', input.learningStyles),
      ...codeListFaults('/body/learningExpectations', 'learning-expectations', input.learningExpectations),
    ],
    input,
  );
}
