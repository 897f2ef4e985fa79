import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { gatewayReceipt, notifyReceipt } from '@whenready/channels/receipts';
import { Policy } from '../auth/policy.js';
import { checked } from '../errors/zodFields.js';
import { gatewayReceiptBody, notifyReceiptBody } from './bodies.js';
import { ReceiptDocs } from './callbacks.docs.js';
import { ReceiptGateway } from './receiptGateway.js';

/** Where those who carry our messages call back. */
export const CALLBACKS = 'v1/callbacks';

@Controller(CALLBACKS)
export class CallbacksController {
  constructor(private readonly receipts: ReceiptGateway) {}

  @Post('notify/receipt')
  @HttpCode(204)
  @Policy('callback:notify')
  @ReceiptDocs('notify', notifyReceiptBody)
  async notifyReceipt(@Body() body: unknown): Promise<void> {
    const { reference, status } = checked(notifyReceiptBody, body ?? {});
    await this.receipts.take({ reference, receipt: notifyReceipt(status) });
  }

  @Post('gateway/receipt')
  @HttpCode(204)
  @Policy('callback:gateway')
  @ReceiptDocs('gateway', gatewayReceiptBody)
  async gatewayReceipt(@Body() body: unknown): Promise<void> {
    const { reference, status } = checked(gatewayReceiptBody, body ?? {});
    await this.receipts.take({ reference, receipt: gatewayReceipt(status) });
  }
}
