import type { Model } from "../../model/model.ts";

/** Whether anything in a model speaks of symbols or routes of the code: else no compiler is needed. */
export function hasContracts({ interfaces, entities, elements }: Model): boolean {
  if (entities.some(({ code }) => code.length > 0)) return true;
  const isBacked = new Set(
    elements.filter(({ code }) => code.length > 0).flatMap(({ provides }) => provides),
  );
  return interfaces.some(
    (one) => one.code.length > 0 || (isBacked.has(one) && one.endpoints.length + one.operations.length > 0),
  );
}
