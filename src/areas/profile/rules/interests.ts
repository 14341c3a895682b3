import { codeListFaults } from './code-faults.ts';
import { resultOf, type Checked } from './fault.ts';

/** Codes of the reference lists; motivations and expectations in the user's order. */
export interface Interests {
  readonly motivations: string[];
  readonly topics: string[];
  readonly learningStyles: string[];
  readonly learningExpectations: string[];
}

/** Checks the lists: unknown codes and repetitions are faults. A list may be absent. */
export function checkInterests<Input extends Partial<Interests>>(input: Input): Checked<Input> {
  return resultOf(
    [
      ...codeListFaults('/body/motivations', 'motivations', input.motivations),
      ...codeListFaults('/body/topics', 'topics', input.topics),
      ...codeListFaults('/body/learningStyles', 'learning-styles', input.learningStyles),
      ...codeListFaults('/body/learningExpectations', 'learning-expectations', input.learningExpectations),
    ],
    input,
  );
}
