import type { BodyModel, OperationModel, ParameterModel } from './operation.ts';

type Circumstances = Pick<OperationModel, 'access' | 'sensitive' | 'idempotent' | 'budget'> & {
  readonly parameters: readonly ParameterModel[];
  readonly body: BodyModel | null;
};

/** The problem codes that the platform itself may answer with for this operation. */
export function listAutomaticProblems(operation: Circumstances): string[] {
  const takes = (header: string) =>
    operation.parameters.some((parameter) => parameter.in === 'header' && parameter.name === header);
  return [
    'request.invalid',
    'request.rate_limited',
    ...(operation.budget.roundTrips > 0 ? ['server.internal'] : []),
    ...(operation.access === 'public'
      ? []
      : ['auth.token_missing', 'auth.token_invalid', 'auth.token_expired', 'auth.account_suspended']),
    ...(operation.sensitive ? ['auth.session_ended'] : []),
    ...(operation.access === 'admin' ? ['auth.forbidden'] : []),
    ...(operation.body ? ['request.malformed', 'request.too_large', 'request.unsupported_media_type'] : []),
    ...(takes('if-match') ? ['request.precondition_failed'] : []),
    ...(operation.idempotent ? ['idempotency.key_reused'] : []),
  ];
}
