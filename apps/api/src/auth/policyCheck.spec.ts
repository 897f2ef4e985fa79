import 'reflect-metadata';
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Policy } from './policy.js';
import { PolicyCheck } from './policyCheck.js';

@Controller('open')
class ForgottenController {
  @Get()
  @Policy('public')
  fine(): void {}

  @Get('door')
  forgotten(): void {}
}

@Controller('shut')
@Policy('case:read')
class KeptController {
  @Get()
  kept(): void {}
}

@Module({ controllers: [ForgottenController], providers: [PolicyCheck] })
class ForgottenModule {}
@Module({ controllers: [KeptController], providers: [PolicyCheck] })
class KeptModule {}

const start = async (module: Type) => {
  const app = await NestFactory.create(module, { logger: false, abortOnError: false });
  return app.init().finally(() => app.close());
};

test('a route without a policy stops the start, and is named', async () => {
  await expect(start(ForgottenModule)).rejects.toThrow('These routes have no @Policy: ForgottenController.forgotten');
});

test('a policy of the controller is a policy of its routes', async () => {
  await expect(start(KeptModule)).resolves.toBeDefined();
});
