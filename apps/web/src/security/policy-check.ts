import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { POLICY } from './policy.js';

/** Stops the start when a route states no policy. */
@Injectable()
export class PolicyCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws Error naming every route without a policy */
  onModuleInit(): void {
    const open = this.discovery.getControllers().flatMap(({ instance }) => this.unguarded(instance as object));
    if (open.length > 0) throw new Error(`Routes without a policy: ${open.join(', ')}. Add @Policy to each.`);
  }

  private unguarded(controller: object): string[] {
    const prototype = Object.getPrototypeOf(controller) as Record<string, object>;
    if (Reflect.hasMetadata(POLICY, controller.constructor)) return [];
    return this.scanner
      .getAllMethodNames(prototype)
      .map((name) => ({ name, handler: prototype[name]! }))
      .filter(({ handler }) => Reflect.hasMetadata(PATH_METADATA, handler) && !Reflect.hasMetadata(POLICY, handler))
      .map(({ name, handler }) => {
        const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number];
        return `${controller.constructor.name}.${name} (${method} ${Reflect.getMetadata(PATH_METADATA, handler)})`;
      });
  }
}
