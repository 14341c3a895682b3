import type { ContractModel } from '../model/operation.ts';
import type { JsonObject } from '../read/json.ts';
import { emitCases } from './cases/index.ts';
import { emitEndpoints } from './endpoints.ts';
import { makeJsonFile, type EmittedFile } from './file.ts';
import { emitHandlerLists } from './handler-lists.ts';
import { emitHandlers } from './handlers.ts';
import { emitParameters } from './parameters.ts';
import { emitProblems } from './problems.ts';
import { makeProductionDocument } from './production-document.ts';
import { emitRealtime } from './realtime.ts';
import { emitResponses } from './responses.ts';
import { emitRoutes } from './routes.ts';
import { emitSchemas } from './schemas.ts';
import { emitSdkOperations } from './sdk-operations.ts';
import { emitServed } from './served.ts';
import { emitTypes } from './types.ts';

/**
 * Makes all files of `generated/` except the manifest. `document` is the bundled contract with the examples merged in.
 */
export async function emitAll(model: ContractModel, document: JsonObject): Promise<EmittedFile[]> {
  return [
    makeJsonFile('contract/openapi.json', document),
    emitServed(makeProductionDocument(document)),
    makeJsonFile('model/operations.json', model),
    emitProblems(model),
    ...emitSchemas(model),
    emitHandlers(model),
    ...emitHandlerLists(model),
    ...emitRealtime(model),
    ...emitParameters(model),
    emitResponses(model),
    ...emitEndpoints(model),
    ...emitRoutes(model),
    emitSdkOperations(model),
    ...emitCases(model),
    await emitTypes(document),
  ];
}
