import { Injectable, OnModuleInit, Type } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { POLICY } from './policy.js';

/** Looks at every route before the first request: one without a policy stops the start. */
@Injectable()
export class PolicyCheck implements OnModuleInit {
  private readonly scanner = new MetadataScanner();

  constructor(private readonly modules: ModulesContainer) {}

  /** @throws Error naming the routes that have no policy */
  onModuleInit(): void {
    const controllers = [...this.modules.values()].flatMap((module) => [...module.controllers.values()]);
    const open = controllers.flatMap(({ metatype }) => (metatype ? this.withoutPolicy(metatype as Type) : []));
    if (open.length > 0) throw new Error(`These routes have no @Policy: ${[...new Set(open)].join(', ')}`);
  }

  private withoutPolicy(controller: Type): string[] {
    const prototype = controller.prototype as Record<string, object>;
    return this.scanner
      .getAllMethodNames(prototype)
      .filter((method) => Reflect.hasMetadata(METHOD_METADATA, prototype[method]!))
      .filter((method) => !Reflect.hasMetadata(POLICY, prototype[method]!) && !Reflect.hasMetadata(POLICY, controller))
      .map((method) => `${controller.name}.${method}`);
  }
}
