/** The runtime table leaves out what the platform answers by itself. Together they are the problems of the contract. */
import { expect, it } from 'vitest';
import { problems, type ProblemCode } from '../../generated/problems/catalogue.ts';
import { declaresProblem } from '../../src/platform/http/declared-problems.ts';
import type { EndpointContract } from '../../src/platform/http/contract.ts';
import model from '../../generated/model/operations.json';
import { nonEmpty } from '../support/nonempty.ts';

const modules = import.meta.glob<Record<string, new (route: object) => { contract: EndpointContract }>>(
  '../../generated/server/endpoints/*/*.ts',
  { eager: true },
);
const contracts = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .map((Endpoint) => new Endpoint({}).contract);
const codes = Object.keys(problems) as ProblemCode[]; // the keys of the catalogue

it.each(nonEmpty(model.operations, 'operations'))(
  '$id may answer the problems of the contract, and no others',
  ({ id, problems: declared }) => {
    const contract = contracts.find(({ operation }) => operation.id === id);
    if (contract === undefined) throw new Error(`no endpoint for ${id}`);
    expect(codes.filter((code) => declaresProblem(contract, code)).toSorted()).toEqual(declared.toSorted());
  },
);
