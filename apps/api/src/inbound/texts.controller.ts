import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Policy } from '../auth/policy.js';
import { CALLBACKS } from '../callbacks/callbacks.controller.js';
import { gatewayText, notifyText } from '../callbacks/texts.js';
import { checked } from '../errors/zodFields.js';
import { TextDocs } from './inbound.docs.js';
import { InboundGateway } from './inboundGateway.js';

/** Where those who carry our texts hand on what people text back. */
@Controller(CALLBACKS)
export class TextsController {
  constructor(private readonly gateway: InboundGateway) {}

  @Post('notify/text')
  @HttpCode(204)
  @Policy('callback:notify')
  @TextDocs('notify', notifyText)
  async notify(@Body() body: unknown): Promise<void> {
    await this.gateway.text(checked(notifyText, body ?? {}));
  }

  @Post('gateway/text')
  @HttpCode(204)
  @Policy('callback:gateway')
  @TextDocs('gateway', gatewayText)
  async ofGateway(@Body() body: unknown): Promise<void> {
    await this.gateway.text(checked(gatewayText, body ?? {}));
  }
}
