import { Controller, Get } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Policy } from './policy.js';
import { PolicyCheck } from './policy-check.js';

@Controller('guarded')
@Policy('signed-in')
class Guarded {
  @Get()
  show(): void {}
}

@Controller('open')
class Open {
  @Get('door')
  show(): void {}
}

class Root {}

const start = (controllers: (new () => object)[]) =>
  NestFactory.createApplicationContext(
    { module: Root, imports: [DiscoveryModule], controllers, providers: [PolicyCheck] },
    { logger: false, abortOnError: false },
  );

describe('the policy of a route', () => {
  it('stops the start where it is missing, naming the route', async () => {
    await expect(start([Guarded, Open])).rejects.toThrow('Routes without a policy: Open.show (GET door)');
  });

  it('may stand on the whole controller', async () => {
    await expect(start([Guarded])).resolves.toBeDefined();
  });
});
