import { ExcelError, itemNotFound } from './errors';
import { pathType, type ArgumentInfo, type Batch, type ObjectPath } from './batch';
import { HostObject } from './hostObject';

/** Where a request's object paths begin. */
export interface Roots {
  readonly workbook: HostObject;
  /** A service by its name, such as `Microsoft.ExcelServices.CustomFunctions`. */
  service(name: string): HostObject;
  /** An object kept between requests under a reference id. */
  referenced(id: string): HostObject | undefined;
}

/**
 * Finds the objects of one request. Each path is walked once, when first used: a path may be a method with effects,
 * such as `worksheets.add()`. null is Office.js's null object.
 */
export class Paths {
  private readonly batch: Batch;
  private readonly roots: Roots;
  private readonly found = new Map<number, HostObject | null>();

  constructor(batch: Batch, roots: Roots) {
    this.batch = batch;
    this.roots = roots;
  }

  object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new ExcelError('InvalidObjectPath', `The object path ${id} is not in the request.`);
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => this.argument(value, ids[i]));
  }

  private argument(value: unknown, pathId: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(pathId)) {
      return value.map((part, i) => this.argument(part, pathId[i]));
    }
    return typeof pathId === 'number' && pathId !== 0 ? this.object(pathId) : value;
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.global:
        return this.roots.workbook;
      case pathType.newObject:
        return this.roots.service(path.Name);
      case pathType.reference:
        return this.reference(path.Name);
      case pathType.nullObject:
        return null;
      default:
        return this.walkFromParent(path);
    }
  }

  private walkFromParent(path: ObjectPath): HostObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case pathType.method:
        return objectOrNull(parent.call(path.Name, this.arguments(path.ArgumentInfo)), path);
      case pathType.property:
        return objectOrNull(parent.read(path.Name), path);
      case pathType.indexer:
        return parent.item(this.arguments(path.ArgumentInfo)[0]);
      default:
        throw new ExcelError(
          'InvalidObjectPath',
          `Object paths of type ${path.ObjectPathType} are not known.`,
        );
    }
  }

  private reference(id: string): HostObject {
    const object = this.roots.referenced(id);
    if (!object) throw itemNotFound(`the reference ${id}`);
    return object;
  }
}

function objectOrNull(value: unknown, path: ObjectPath): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw new ExcelError('InvalidObjectPath', `${path.Name} is not an object.`);
}
