// Made by `npm run generate` from the schemas; do not edit.
import type {Json, JsonObject} from '#core/json';

/**
 * Pointer into a message. JSON Pointer (RFC 6901); an empty one is the whole message.
 */
export type AlertPointer = string;
/**
 * HTTP method with a body. Of a request with a body.
 */
export type AlertVerb = 'POST' | 'PUT' | 'PATCH';
/**
 * Path of a URL. Beginning with a slash, without query.
 */
export type AlertPath = string;
/**
 * Request id. Identifier that the platform gives to an accepted request. Source: Gate API specification, acceptance reply.
 */
export type RequestId = string;
/**
 * Project number. Number of the project that the platform gave out at integration. Source: the request lists of all payment documents; the upper bound is the Gate API specification's.
 */
export type ProjectId = number;
/**
 * Payment id: 1 to 255 characters with no blank at either end. Identifier of the payment, unique in the project and compared without letter case. Source: the request lists of all payment documents; length and blanks from the Gate API specification.
 */
export type PaymentId = string;
/**
 * Signature: 88 characters of base64 ending in ==. HMAC-SHA512 over the message in base64: 64 bytes give 88 characters. The documents' own examples are abbreviated (erratum EN-21). Source: the platform's page on signatures.
 */
export type Signature = string;
/**
 * Address for callbacks. Source: Gate API specification.
 */
export type CallbackUrl = string;
/**
 * Amount asked, in satang. Whole number of satang, 1000 is 10.00 THB. Source: Ecommpay Promptpay, request format; the bounds are those of the `banks` group in the Gate API specification.
 */
export type AskedAmount = number;
/**
 * Currency: three upper-case letters of ISO 4217. ISO 4217 alpha-3 code. Source: the request lists of all payment documents.
 */
export type Currency = string;
/**
 * Text of at most 255 characters. Source: Gate API specification.
 */
export type ShortText = string;
/**
 * Day of the calendar and time with offset, such as 2026-01-05T09:00:00+07:00. ISO 8601 with offset or Z, with or without a fraction of a second. Source: target protocol, common rules.
 */
export type Instant = string;
/**
 * Customer id. Identifier of the customer, unique in the project. Source: the request lists of all payment documents.
 */
export type CustomerId = string;
/**
 * IP address of the customer. IPv4 or IPv6 address that the customer pays from. Source: the request lists of all Gate documents; erratum EN-27.
 */
export type IpAddress = string;
/**
 * Email address. Source: Monetix bank transfers in Thailand, request format; the length is the Gate API specification's.
 */
export type Email = string;
/**
 * Absolute address. An absolute address of any scheme, so that an app can be returned to. Source: the `return_url` object of the request lists.
 */
export type AbsoluteUrl = string;
/**
 * Status of a payment or an operation. The status vocabulary of the platform; both spellings of a cancelled payment are met. Source: the platform's page on payment statuses.
 */
export type Status =
  | 'processing'
  | 'external processing'
  | 'awaiting 3ds result'
  | 'awaiting redirect result'
  | 'awaiting customer'
  | 'awaiting customer action'
  | 'awaiting clarification'
  | 'awaiting capture'
  | 'awaiting merchant auth'
  | 'awaiting approval'
  | 'awaiting confirmation'
  | 'success'
  | 'decline'
  | 'error'
  | 'internal error'
  | 'external error'
  | 'expired'
  | 'canceled'
  | 'cancelled'
  | 'partially paid'
  | 'refunded'
  | 'partially refunded'
  | 'reversed'
  | 'partially reversed';
/**
 * Day of the calendar and time with offset, such as 2020-09-07T12:44:54+0000. Second precision and a UTC offset, with or without its colon, or `Z`: no document forbids it. Source: the callback examples of all payment documents.
 */
export type DateTime = string;
/**
 * Payment method. Code of the method; callbacks of bank transfers also carry the method's title (errata MX-01, TQ-20). Source: the callback examples of all payment documents.
 */
export type MethodName =
  'promptpay' | 'thai-qr' | 'bank-transfer-thailand' | 'Thailand bank transfer' | 'Bank transfers in Thailand';
/**
 * Amount in satang. Whole number of the smallest currency unit: satang for THB, 1000 is 10.00 THB. Source: the request and callback formats of all payment documents.
 */
export type Amount = number;
/**
 * Response code: a string of digits. Codes travel as strings. Source: the callback examples of all payment documents; the platform's register of response codes.
 */
export type Code = string;
/**
 * Purchase in a callback. A payment with all members that the printed examples share. Source: the callback examples of all payment documents.
 */
export type Purchase = Payment & {
  type: 'purchase';
  date: DateTime;
  method: MethodName;
  sum: Sum;
};
/**
 * Sale in a callback. An operation with the members that every printed final callback has. Source: the callback examples of all payment documents.
 */
export type Sale = Operation & {
  type: 'sale';
  id: number;
  status: Status;
  date: DateTime;
  created_date: DateTime;
  request_id: RequestId;
  sum_initial: Sum;
  sum_converted: Sum;
  code: Code;
  message: string;
};
/**
 * Response code of a refusal: digits, and not 0. "0" means success; the documents name 20000 (general decline) and 3613 (duplicate operation). Source: the declined examples of all payment documents.
 */
export type RefusalCode = string;
/**
 * Status of a payment that is not final. The documents never print a whole intermediate callback (erratum EN-34), so every status that is not final fits. Source: the platform's page on payment statuses.
 */
export type IntermediateStatus =
  | 'processing'
  | 'external processing'
  | 'awaiting 3ds result'
  | 'awaiting redirect result'
  | 'awaiting customer'
  | 'awaiting customer action'
  | 'awaiting clarification'
  | 'awaiting capture'
  | 'awaiting merchant auth'
  | 'awaiting approval'
  | 'awaiting confirmation';
/**
 * Absolute http or https address. An absolute web address. Source: the redirect data of all payment documents.
 */
export type WebUrl = string;
/**
 * Thai baht. The one currency of Promptpay purchases. Source: Ecommpay Promptpay, request format: the currency can only be THB.
 */
export type Thb = 'THB';
/**
 * Project number. A number, or its digits in a query or form. Source: the Payment Page request lists of all payment documents.
 */
export type PageProjectId = number | string;
/**
 * Identifier of 1 to 255 characters without a semicolon. Source: the Payment Page request lists of all payment documents.
 */
export type PageId = string;
/**
 * Amount in satang: a whole number, or its digits. Smallest currency unit with no point or comma: 1000 is 10.00 THB. Source: the Payment Page request lists of all payment documents.
 */
export type PageAmount = number | string;
/**
 * Email address without a semicolon. Source: Monetix bank transfers in Thailand, request format; the platform's page on Payment Page parameters.
 */
export type PageEmail = string;
/**
 * Text without a semicolon. At most 255 characters; a semicolon separates the lines that are signed and is forbidden in values. Source: the platform's page on Payment Page parameters.
 */
export type PageText = string;
/**
 * Day of the calendar and time with an offset of hours or hours and minutes. Until when the form may be used. Source: the platform's page on Payment Page parameters.
 */
export type PageBestBefore = string;
/**
 * Absolute http or https address without a semicolon. Source: the platform's page on Payment Page parameters.
 */
export type PageAddress = string;
/**
 * Switch. 0 or 1, as a number, a digit in a query or a boolean in merchant.js. Source: the platform's page on Payment Page parameters.
 */
export type PageFlag = 0 | 1 | '0' | '1' | true | false;
/**
 * Text without a semicolon. Any further parameter: a text, a number or a switch. Source: the platform's page on Payment Page parameters.
 */
export type PageValue = string | number | boolean;
/**
 * Any JSON value. Whatever was sent or received.
 */
export type StoredJson = Json;
/**
 * Any JSON object. Whatever members were given.
 */
export type StoredMembers = JsonObject;
/**
 * Kind of target. What kind of implementation was judged.
 */
export type StoredKind = 'gateway' | 'merchant' | 'sdk' | 'alert-bank' | 'alert-biller';
/**
 * JSON Pointer. RFC 6901; empty for the whole value.
 */
export type StoredPointer = string;
/**
 * Change at one location of a message. A location is set to a value or removed.
 */
export type StoredEdit =
  | {
      op: 'set';
      at: StoredPointer;
      value: StoredJson;
    }
  | {
      op: 'remove';
      at: StoredPointer;
    };
/**
 * One thing that happened
 */
export type StoredHappening =
  | {
      kind: 'exchange';
      as: string;
      project: string;
      method: string;
      path: string;
      sent: StoredBody;
      /**
       * What came back; null where nothing did.
       */
      reply: {
        status: number;
        contentType: string;
        body: StoredBody;
      } | null;
      /**
       * Why there is no reply.
       */
      failure: string | null;
      tries: number;
      /**
       * The target's clock, or null without one.
       */
      clock: string | null;
    }
  | {
      kind: 'callback';
      /**
       * The address it came to: a project, or an address that a message named.
       */
      address: string;
      method: string;
      contentType: string;
      body: StoredBody;
      /**
       * HTTP status of the kit's answer, or null where it ended the connection without one.
       */
      answered: number | null;
      /**
       * The target's clock, or null without one.
       */
      clock: string | null;
    }
  | {
      kind: 'control';
      /**
       * What the call does, whatever carries it.
       */
      operation:
        | 'reset'
        | 'project'
        | 'customer'
        | 'clock'
        | 'purchases'
        | 'configure'
        | 'purchase'
        | 'fault'
        | 'visit'
        | 'proxy';
      sent: StoredJson;
      /**
       * HTTP status, or null without an answer.
       */
      status: number | null;
      answer: StoredJson;
      /**
       * Why it failed.
       */
      failure: string | null;
      /**
       * The target's clock, or null without one.
       */
      clock: string | null;
    }
  | {
      kind: 'image';
      /**
       * JSON Pointer to the image in this evidence.
       */
      of: string;
      /**
       * What its QR code says; null where none could be read.
       */
      text: string | null;
      /**
       * What drew it.
       */
      by: string;
    }
  | {
      kind: 'waited';
      /**
       * Label of the payment.
       */
      payment: string | null;
      stage: string;
      came: boolean;
      /**
       * The target's clock, or null without one.
       */
      clock: string | null;
    }
  | {
      kind: 'page';
      as: string;
      tab: string;
      move:
        | 'open'
        | 'choose'
        | 'pay'
        | 'pay-preselected'
        | 'pay-twice'
        | 'provider-pay'
        | 'provider-decline'
        | 'provider-leave'
        | 'look'
        | 'reload'
        | 'back'
        | 'disconnect'
        | 'connect'
        | 'result'
        | 'arrive'
        | 'return'
        | 'follow-return';
      sent: StoredJson;
      url: string;
      status: number | null;
      text: string;
      source: string;
      /**
       * The elements of the page map that can be seen, by name, with their text.
       */
      elements: {
        [k: string]: string;
      };
      /**
       * What the pixels of the code say; null where none can be read in them.
       */
      qr?: string | null;
      injected: string[];
      visited: string[];
      requests: {
        method: string;
        url: string;
        status: number | null;
      }[];
      console: string[];
      /**
       * Cookies and stores of the browser, as JSON text.
       */
      storage: string;
      /**
       * A PNG beside the evidence.
       */
      screenshot: string | null;
      failure: string | null;
      clock: string | null;
    }
  | {
      kind: 'call';
      as: string;
      operation: string;
      params: StoredJson;
      outcome: 'result' | 'refusal' | 'crash';
      result: StoredJson;
      message: string;
      /**
       * What the library did beside its answer.
       */
      irregular?: {
        kind: string;
        what: string;
      }[];
    }
  | {
      kind: 'gate-request';
      payment: string | null;
      method: string;
      path: string;
      contentType: string;
      body: StoredBody;
      /**
       * What was answered; null where nothing was.
       */
      reply: {
        status: number;
        contentType: string;
        body: StoredBody;
      } | null;
      paid: number | null;
      clock: string | null;
      began: number;
      ended: number | null;
    }
  | {
      kind: 'delivery';
      as: string;
      payment: string;
      stage: 'intermediate' | 'success' | 'decline';
      forged: boolean;
      fault: string;
      paid: number | null;
      contentType: string;
      sent: StoredBody;
      /**
       * What was answered; null where nothing was.
       */
      reply: {
        status: number;
        contentType: string;
        body: StoredBody;
      } | null;
      failure: string | null;
      /**
       * Milliseconds.
       */
      tookMs: number;
      attempt: number;
      clock: string | null;
      began: number;
      ended: number | null;
      legible?: true;
    }
  | {
      kind: 'books';
      payment: string;
      status: number | null;
      answer: StoredJson;
      failure: string | null;
      /**
       * Milliseconds.
       */
      tookMs: number;
      last: boolean;
      clock: string | null;
      began: number;
      ended: number | null;
      before?: StoredJson;
      explained?: true;
    }
  | {
      kind: 'bank-call';
      /**
       * Null where the biller called.
       */
      as: string | null;
      /**
       * Null where it is none that the profile has.
       */
      operation: 'initiation' | 'acknowledgement' | 'inquiry' | 'block' | 'unblock' | 'blocked' | null;
      method: string;
      path: string;
      fields: StoredMembers;
      /**
       * Headers of the profile that the biller did not send as they are.
       */
      headersOff: string[];
      sent: StoredBody;
      outcome: 'taken' | 'refused' | 'fault' | 'silence';
      answer: StoredMembers;
      /**
       * What came back; null where nothing did.
       */
      reply: {
        status: number;
        contentType: string;
        body: StoredBody;
      } | null;
      /**
       * Why there is no reply.
       */
      failure: string | null;
      /**
       * The target's clock, or null without one.
       */
      clock: string | null;
      /**
       * How many events had begun when it ended.
       */
      until: number;
    }
  | {
      kind: 'alert';
      as: string | null;
      /**
       * The PromptPay ID at whose endpoint it arrived.
       */
      to: string;
      method: string;
      contentType: string;
      fields: StoredMembers;
      /**
       * right, or what is wrong with the credentials.
       */
      authentication: string;
      /**
       * What was made wrong in it on purpose.
       */
      fault: string;
      sent: StoredBody;
      /**
       * What came back; null where nothing did.
       */
      reply: {
        status: number;
        contentType: string;
        body: StoredBody;
      } | null;
      /**
       * Why there is no reply.
       */
      failure: string | null;
      /**
       * The target's clock, or null without one.
       */
      clock: string | null;
      /**
       * How many events had begun when it ended.
       */
      until: number;
    }
  | {
      kind: 'biller-call';
      as: string;
      call: 'decide' | 'alert' | 'alerts' | 'inquire' | 'block' | 'unblock' | 'blocked' | 'request' | 'requested';
      sent: StoredMembers;
      status: number | null;
      answer: StoredJson;
      /**
       * Why there is no reply.
       */
      failure: string | null;
      /**
       * Milliseconds.
       */
      tookMs: number;
      /**
       * The target's clock, or null without one.
       */
      clock: string | null;
      /**
       * How many events had begun when it ended.
       */
      until: number;
    };
/**
 * One move of a scenario
 */
export type StoredStep =
  | {
      do: 'send';
      /**
       * Label of the message.
       */
      as: string;
      /**
       * Label of the project.
       */
      project: string;
      /**
       * HTTP method.
       */
      method: string;
      path: string;
      body: StoredJson;
      /**
       * Where the signature goes; null leaves the message unsigned.
       */
      signed: {
        at: StoredPointer;
        /**
         * What is wrong with the signature, by name.
         */
        fault?: string;
        /**
         * Label of the project whose key signs, if not its own.
         */
        by?: string;
      } | null;
      /**
       * Changes made after signing.
       */
      after?: StoredEdit[];
      /**
       * A departure of the bytes from the JSON text, by name.
       */
      wire?: string;
      /**
       * Another spelling of the JSON text that means the same, by name.
       */
      spelling?: string;
      /**
       * The media type that its header declares, where that is not plainly JSON.
       */
      contentType?: string;
      /**
       * It is sent without waiting for its reply before the next message is.
       */
      withNext?: true;
    }
  | {
      do: 'project';
      as: string;
      scope: StoredScope;
      settings?: StoredMembers;
      /**
       * Whether it has addresses at the kit's listener; yes unless false.
       */
      callbacks?: boolean;
    }
  | {
      do: 'customer';
      payment: string;
      project: string;
      action: 'pay' | 'decline' | 'leave';
      /**
       * What is really paid, in satang.
       */
      amount?: number;
      /**
       * The customer of a purchase that was refused has nothing to do.
       */
      ifTaken?: true;
    }
  | {
      do: 'advance';
      /**
       * Milliseconds.
       */
      ms: number;
      /**
       * Label of the message to count from.
       */
      since?: string;
    }
  | {
      do: 'await';
      payment: string;
      stage: 'intermediate' | 'final';
    }
  | {
      do: 'need';
      claims: string[];
    }
  | {
      do: 'settle';
      /**
       * How far a clock that can be moved is moved on first, in milliseconds.
       */
      ms?: number;
    }
  | {
      do: 'answer';
      status: number | null;
      /**
       * How many callbacks of one payment and stage; those beyond are answered 200.
       */
      most?: number;
    }
  | {
      do: 'look';
      project: string;
    }
  | {
      do: 'open-page';
      as: string;
      project: string;
      by: 'get' | 'post' | 'widget';
      tab?: string;
      body: StoredMembers;
      /**
       * Whose key signs, and by which fault; null leaves the parameters unsigned.
       */
      signed: {
        fault?: string;
        by?: string;
      } | null;
      /**
       * Changes made after signing.
       */
      after?: StoredEdit[];
      again?: StoredMembers;
    }
  | {
      do: 'page';
      as: string;
      move:
        | 'choose'
        | 'pay'
        | 'pay-preselected'
        | 'pay-twice'
        | 'provider-pay'
        | 'provider-decline'
        | 'provider-leave'
        | 'look'
        | 'reload'
        | 'back'
        | 'disconnect'
        | 'connect'
        | 'result'
        | 'arrive'
        | 'return'
        | 'follow-return';
      tab?: string;
      method?: string;
    }
  | {
      do: 'call';
      as: string;
      operation: string;
      params: StoredMembers;
      locale?: 'C';
    }
  | {
      do: 'purchase';
      as: string;
      /**
       * In satang.
       */
      amount: number;
      currency?: string;
      customer?: string;
      interface?: 'gate' | 'page';
      sameIdAs?: string;
      /**
       * The form of its id; # stands for the same digits in all of the scenario.
       */
      id?: string;
      gate?:
        | 'lost-reply'
        | 'held-reply'
        | 'lost-request'
        | 'server-fault'
        | 'refusal'
        | 'not-found'
        | 'no-details'
        | 'forged-success';
      status?:
        | 'lost-reply'
        | 'held-reply'
        | 'lost-request'
        | 'server-fault'
        | 'refusal'
        | 'not-found'
        | 'no-details'
        | 'forged-success';
      edits?: StoredEdit[];
      withNext?: true;
    }
  | {
      do: 'callback';
      as: string;
      payment: string;
      stage: 'intermediate' | 'success' | 'decline';
      edits?: StoredEdit[];
      /**
       * What is wrong with the signature, by name; null leaves it unsigned.
       */
      signed?: {
        fault: string;
      } | null;
      after?: StoredEdit[];
      /**
       * Where the signature stands, if not at the top level.
       */
      signedAt?: string;
      /**
       * Another spelling of the JSON text that means the same, by name.
       */
      spelling?: string;
      wire?: string;
      forged?: true;
      times?: number;
      hangUp?: true;
      withNext?: true;
    }
  | {
      do: 'read';
      payment: string;
      /**
       * The status that the books are waited for to show.
       */
      until?: string;
      withNext?: true;
    }
  | {
      do: 'audit';
      of?: 'run';
    }
  | {
      do: 'visit';
      payment: string;
      address: 'success' | 'decline' | 'return';
    }
  | {
      do: 'fault';
      next: number;
    }
  | {
      do: 'proxy';
      as: string;
      type: 'national-id' | 'tax-id' | 'mobile';
      alerts?: false;
      /**
       * Scenarios that run together have it in common.
       */
      shared?: true;
      auth?: 'header' | 'token' | 'basic';
      /**
       * Status that its endpoint answers; null for no answer.
       */
      answers?: number | null;
      /**
       * How long its endpoint takes for the answer, in milliseconds.
       */
      answersAfterMs?: number;
      withNext?: true;
    }
  | {
      do: 'ask';
      as: string;
      operation: 'initiation' | 'acknowledgement' | 'inquiry' | 'block' | 'unblock' | 'blocked';
      fields: StoredMembers;
      /**
       * A departure of the bytes from the JSON text, by name.
       */
      wire?: string;
      /**
       * Another HTTP method.
       */
      verb?: string;
      /**
       * What is put behind the path.
       */
      behindPath?: string;
      withNext?: true;
    }
  | {
      do: 'time';
      /**
       * Milliseconds.
       */
      ms?: number;
      /**
       * So many intervals of the scheduler more.
       */
      intervals?: number;
      /**
       * The next time of day in Bangkok, such as 23:30.
       */
      to?: string;
    }
  | {
      do: 'configure';
      auth: 'header' | 'token' | 'basic';
      proxies?: {
        as: string;
        type: 'national-id' | 'tax-id' | 'mobile';
        auth?: 'header' | 'token' | 'basic';
      }[];
    }
  | {
      do: 'deliver';
      as: string;
      fields: StoredMembers;
      /**
       * What is wrong with its credentials, or a spelling that is right.
       */
      auth?: string;
      wire?: string;
      /**
       * What is wrong in it beside credentials and bytes.
       */
      fault?: string;
      /**
       * How often, all at once.
       */
      times?: number;
      withNext?: true;
    }
  | {
      do: 'biller';
      as: string;
      call: 'decide' | 'alert' | 'alerts' | 'inquire' | 'block' | 'unblock' | 'blocked' | 'request' | 'requested';
      fields: StoredMembers;
      /**
       * How often, all at once.
       */
      times?: number;
      withNext?: true;
    }
  | {
      do: 'bank';
      operation: 'initiation' | 'acknowledgement' | 'inquiry' | 'block' | 'unblock' | 'blocked';
      answers: 'well' | 'refusal' | 'rejected' | 'not-found' | 'fault' | 'silence' | 'lost-reply';
      fields?: StoredMembers;
      /**
       * Only for so many calls.
       */
      times?: number;
    };
/**
 * Deviation case. A case, and where it was seen; null where there was none.
 */
export type StoredDeviation = {
  at: StoredPointer;
  /**
   * How much money it is about.
   */
  satang: number;
  expected: string;
  actual: string;
  scenario: string;
} | null;

/**
 * Initiation of a request to pay. Where canonical fields stand in the request and in the answer.
 */
export interface AlertInitiation {
  method: AlertVerb;
  path: AlertPath;
  /**
   * Canonical field to pointer.
   */
  request: {
    transaction_id: AlertPointer;
    sender_proxy: AlertPointer;
    sender_proxy_type?: AlertPointer;
    receiver_proxy: AlertPointer;
    receiver_proxy_type?: AlertPointer;
    amount: AlertPointer;
    currency: AlertPointer;
    instruction_at: AlertPointer;
    expires_at?: AlertPointer;
    reference?: AlertPointer;
  };
  /**
   * Canonical fields of the request that may be left out.
   */
  optional?: (
    | 'transaction_id'
    | 'sender_proxy'
    | 'sender_proxy_type'
    | 'receiver_proxy'
    | 'receiver_proxy_type'
    | 'amount'
    | 'currency'
    | 'instruction_at'
    | 'expires_at'
    | 'reference'
  )[];
  /**
   * Canonical field to pointer.
   */
  response: {
    transaction_id?: AlertPointer;
    status?: AlertPointer;
  };
}
/**
 * Answer of a receiver. Where canonical fields stand in the request and in the answer.
 */
export interface AlertAcknowledgement {
  method: AlertVerb;
  path: AlertPath;
  /**
   * Canonical field to pointer.
   */
  request: {
    transaction_id: AlertPointer;
    decision: AlertPointer;
  };
  /**
   * Canonical fields of the request that may be left out.
   */
  optional?: ('transaction_id' | 'decision')[];
  /**
   * Canonical field to pointer.
   */
  response: {
    transaction_id?: AlertPointer;
    status?: AlertPointer;
  };
}
/**
 * Inquiry of a request to pay. Where canonical fields stand in the request and in the answer.
 */
export interface AlertInquiry {
  method: AlertVerb;
  path: AlertPath;
  /**
   * Canonical field to pointer.
   */
  request: {
    transaction_id: AlertPointer;
  };
  /**
   * Canonical fields of the request that may be left out.
   */
  optional?: 'transaction_id'[];
  /**
   * Canonical field to pointer.
   */
  response: {
    status: AlertPointer;
    transaction_id?: AlertPointer;
    sender_proxy?: AlertPointer;
    sender_proxy_type?: AlertPointer;
    receiver_proxy?: AlertPointer;
    receiver_proxy_type?: AlertPointer;
    amount?: AlertPointer;
    currency?: AlertPointer;
    instruction_at?: AlertPointer;
    expires_at?: AlertPointer;
    reference?: AlertPointer;
  };
}
/**
 * Blocking of a sender. Where canonical fields stand in the request and in the answer.
 */
export interface AlertBlock {
  method: AlertVerb;
  path: AlertPath;
  /**
   * Canonical field to pointer.
   */
  request: {
    receiver_proxy: AlertPointer;
    sender_proxy: AlertPointer;
  };
  /**
   * Canonical fields of the request that may be left out.
   */
  optional?: ('receiver_proxy' | 'sender_proxy')[];
  /**
   * Canonical field to pointer.
   */
  response: {
    status?: AlertPointer;
  };
}
/**
 * Unblocking of a sender. Where canonical fields stand in the request and in the answer.
 */
export interface AlertUnblock {
  method: AlertVerb;
  path: AlertPath;
  /**
   * Canonical field to pointer.
   */
  request: {
    receiver_proxy: AlertPointer;
    sender_proxy: AlertPointer;
  };
  /**
   * Canonical fields of the request that may be left out.
   */
  optional?: ('receiver_proxy' | 'sender_proxy')[];
  /**
   * Canonical field to pointer.
   */
  response: {
    status?: AlertPointer;
  };
}
/**
 * List of blocked senders. Where canonical fields stand in the request and in the answer.
 */
export interface AlertBlocked {
  method: AlertVerb;
  path: AlertPath;
  /**
   * Canonical field to pointer.
   */
  request: {
    receiver_proxy: AlertPointer;
  };
  /**
   * Canonical fields of the request that may be left out.
   */
  optional?: 'receiver_proxy'[];
  /**
   * Canonical field to pointer.
   */
  response: {
    senders: AlertPointer;
  };
}
/**
 * Alert to a receiver. The alert that the bank sends to a receiver.
 */
export interface AlertCallback {
  method: AlertVerb;
  /**
   * Canonical fields that an alert may leave out although its request named them.
   */
  optional?: (
    'sender_proxy_type' | 'receiver_proxy_type' | 'currency' | 'instruction_at' | 'expires_at' | 'reference'
  )[];
  /**
   * Canonical field to pointer.
   */
  body: {
    transaction_id: AlertPointer;
    sender_proxy: AlertPointer;
    sender_proxy_type?: AlertPointer;
    receiver_proxy: AlertPointer;
    receiver_proxy_type?: AlertPointer;
    amount: AlertPointer;
    currency?: AlertPointer;
    instruction_at?: AlertPointer;
    expires_at?: AlertPointer;
    reference?: AlertPointer;
  };
}
/**
 * Profile of a PromptPay Alert interface. How the canonical fields of PromptPay Alert stand on the wire of one bank. `amount` is an integer of satang, times are ISO 8601 texts with offset. Source: target protocol, alert-bank and alert-biller.
 */
export interface AlertProfile {
  /**
   * Version of this shape.
   */
  profile: 1;
  /**
   * How the profile is called.
   */
  name: string;
  /**
   * Whether its names are assumed, and not those of an agreement with the bank.
   */
  assumed: boolean;
  /**
   * For people.
   */
  about?: string;
  /**
   * Offset from UTC. In which times are written.
   */
  time_zone: string;
  /**
   * Interval of the scheduler in milliseconds, where the bank states none itself.
   */
  interval_ms: number;
  /**
   * Headers of every request to the bank.
   */
  headers: {
    /**
     * Header value
     */
    [k: string]: string;
  };
  /**
   * Canonical word to wire word.
   */
  literals: {
    /**
     * Kinds of PromptPay ID.
     */
    proxy_type: {
      'national-id': string;
      'tax-id': string;
      mobile: string;
    };
    /**
     * Answers of a receiver.
     */
    decision: {
      accept: string;
      refuse: string;
      'opt-out': string;
    };
    /**
     * Statuses; the document names SCHD alone.
     */
    status: {
      scheduled: 'SCHD';
      sent: string;
      accepted: string;
      refused: string;
      rejected: string;
      expired: string;
    };
  };
  /**
   * How the bank refuses.
   */
  refusal: {
    /**
     * HTTP statuses.
     *
     * @minItems 1
     */
    http_status: number[];
    code: AlertPointer;
    message: AlertPointer;
  };
  /**
   * The six operations of the document.
   */
  operations: {
    initiation: AlertInitiation;
    acknowledgement: AlertAcknowledgement;
    inquiry: AlertInquiry;
    block: AlertBlock;
    unblock: AlertUnblock;
    blocked: AlertBlocked;
  };
  callback: AlertCallback;
}
/**
 * Run configuration. What `tpc run --config FILE` needs to know of a target. Every member may also be left to the command line. No key stands in it: keys come from environment variables or files.
 */
export interface RunConfig {
  /**
   * How the target is named: `reference`, `http://host:port`, `cmd:PROGRAM ARGS` or `module:PATH`.
   */
  target?: string;
  /**
   * What is judged, where the target does not say so itself.
   */
  kind?: 'gateway' | 'merchant' | 'sdk' | 'alert-bank' | 'alert-biller';
  /**
   * Base URL of the control API.
   */
  control?: string;
  /**
   * File with the profile of PromptPay Alert that a bank or a biller speaks by; the embedded one where it is left out.
   */
  profile?: string;
  /**
   * What a target without a control API is called in the report.
   */
  name?: string;
  /**
   * Methods to judge, each with a channel or not: `promptpay:display`.
   */
  methods?: string[];
  /**
   * Rules to judge, with `*` for any part.
   */
  only?: string[];
  /**
   * Seed of everything generated.
   */
  seed?: number;
  /**
   * Number of generated sequences.
   */
  runs?: number;
  /**
   * Milliseconds that the run may take: what does not fit is not run, and is unproven.
   */
  budget_ms?: number;
  /**
   * Whether a recommendation that fails makes the target not conformant.
   */
  strict?: boolean;
  /**
   * Directory of the report.
   */
  out?: string;
  /**
   * Milliseconds that one request may take.
   */
  timeout_ms?: number;
  /**
   * Milliseconds to wait for a callback where no clock can be moved.
   */
  patience_ms?: number;
  /**
   * Abilities of a target without a control API.
   */
  claims?: ('status' | 'conversion')[];
  /**
   * Projects that stand ready at a target without a control API.
   */
  projects?: {
    /**
     * project_id.
     */
    id: number;
    /**
     * Environment variable that holds the key.
     */
    key_env?: string;
    /**
     * File that holds the key.
     */
    key_file?: string;
    method: string;
    channel: 'redirect' | 'display';
  }[];
  /**
   * Amounts in satang by which a test environment picks the outcome.
   */
  outcomes?: {
    success?: number;
    decline?: number;
  };
  /**
   * The terms of the series rules that the platform has set for the project; false where it does not limit purchases.
   */
  series?:
    | false
    | {
        /**
         * Milliseconds that a series lasts from its first purchase.
         */
        window_ms?: number;
        /**
         * How many different amounts reach the provider.
         */
        distinct?: number;
      };
  page?: ProtocolPageMap;
  /**
   * The browser that looks at Payment Page.
   */
  browser?: {
    /**
     * Whether all rules of the page are judged, a few of them, or none.
     */
    pages?: 'all' | 'sample' | 'none';
    /**
     * Program of the browser.
     */
    path?: string;
    /**
     * Whether its windows are shown.
     */
    headed?: boolean;
  };
  /**
   * Where the kit's callback listener binds, and the URL by which the target reaches it.
   */
  listen?: {
    host?: string;
    port?: number;
    public_url?: string;
  };
}
/**
 * Page map. How the elements of a Payment Page are found: each member a locator in Playwright's syntax. A member that is missing is `#` and its name with hyphens for underscores, such as `#first-name`. Source: target protocol, page map.
 */
export interface ProtocolPageMap {
  /**
   * Chooses a payment method; `{method}` in it is replaced by the code of the method.
   */
  method?: string;
  /**
   * Goes on to the payment, where the page wants a click.
   */
  pay?: string;
  /**
   * Field for the customer's first name.
   */
  first_name?: string;
  /**
   * Field for the customer's last name.
   */
  last_name?: string;
  /**
   * Shows the amount to pay: baht, where messages have satang.
   */
  amount?: string;
  /**
   * The element whose pixels hold the QR code.
   */
  qr?: string;
  /**
   * Shows how long the code can still be paid.
   */
  countdown?: string;
  /**
   * Shows the result of the payment.
   */
  result?: string;
  /**
   * Goes back to the shop, where the page does not do so by itself.
   */
  return?: string;
  /**
   * Shows why the page was refused.
   */
  error?: string;
  /**
   * The frame that holds all elements above; on the page itself where it is not there.
   */
  frame?: string;
  /**
   * Shows the amount on the provider's site.
   */
  provider_amount?: string;
  /**
   * Pays on the provider's site.
   */
  provider_pay?: string;
  /**
   * Declines on the provider's site.
   */
  provider_decline?: string;
  /**
   * Leaves the provider's site without paying.
   */
  provider_leave?: string;
  /**
   * Address or path of a script. The script that defines `EPayWidget`.
   */
  widget_script?: string;
}
/**
 * Acceptance of a request. What Gate answers to a purchase request that it registered: nothing is paid yet. Source: Gate API specification, replies.
 */
export interface AcceptanceReply {
  /**
   * Means that the request was registered.
   */
  status: 'success';
  request_id: RequestId;
  project_id: ProjectId;
  payment_id: PaymentId;
}
/**
 * Bank transfer in Thailand: request. Body of POST /v2/payment/bank-transfer/thailand/sale. Amounts are satang, 10000 to 50000000 (100.00 to 500,000.00 THB). Another currency than THB is possible where the platform converts (erratum MX-19). Source: Monetix bank transfers in Thailand, Gate request format and operations support.
 */
export interface BankTransferThailandSaleRequest {
  general: General;
  payment: RequestPayment & {
    amount?: number;
  };
  /**
   * Source: Monetix bank transfers in Thailand, Gate request format: email and both names are demanded too.
   */
  customer: RequestCustomer & {
    email: Email;
    first_name: ShortText;
    last_name: ShortText;
  };
  return_url: ReturnUrls & {
    success: AbsoluteUrl;
  };
  callback?: CallbackOptions;
}
/**
 * General part of a Gate request. Identity and signature of a Gate request. Source: the Gate request lists of all payment documents.
 */
export interface General {
  project_id: ProjectId;
  payment_id: PaymentId;
  signature: Signature;
  merchant_callback_url?: CallbackUrl;
  merchant_success_callback_url?: CallbackUrl;
  merchant_decline_callback_url?: CallbackUrl;
}
/**
 * Payment in a Gate request. What is paid. Source: the Gate request lists of all payment documents.
 */
export interface RequestPayment {
  amount: AskedAmount;
  currency: Currency;
  description?: ShortText;
  best_before?: Instant;
}
/**
 * Customer in a Gate request. Who pays. Source: the Gate request lists of Promptpay and Thailand QR banking.
 */
export interface RequestCustomer {
  id: CustomerId;
  ip_address: IpAddress;
  email?: Email;
  first_name?: ShortText;
  last_name?: ShortText;
  /**
   * Phone number: 4 to 24 digits. Source: Gate API specification.
   */
  phone?: string;
  /**
   * Country: two upper-case letters. ISO 3166-1 alpha-2. Source: Gate API specification.
   */
  country?: string;
}
/**
 * Return addresses. Where the provider sends the customer back to. Source: Monetix bank transfers in Thailand, Gate request format; Promptpay prints `success` only (erratum EN-24).
 */
export interface ReturnUrls {
  success?: AbsoluteUrl;
  decline?: AbsoluteUrl;
  return?: AbsoluteUrl;
}
/**
 * Callback options. How callbacks of this payment are sent. Source: Gate API specification.
 */
export interface CallbackOptions {
  /**
   * Seconds by which the final callback is put off.
   */
  delay?: number;
  force_disable?: boolean;
}
/**
 * Callback. What every callback of the platform has; project settings may add members. Amounts are satang. Source: the platform's standard callback format.
 */
export interface Callback {
  project_id: ProjectId;
  payment: Payment;
  customer?: Customer;
  /**
   * The customer's account, where it is known.
   */
  account?: JsonObject;
  operation?: Operation;
  /**
   * What validation found.
   */
  errors?: Fault[];
  signature: Signature;
}
/**
 * Payment in a callback. What a callback says of the payment. Source: the platform's standard callback format; the callback examples of all payment documents.
 */
export interface Payment {
  id: PaymentId;
  /**
   * `purchase` for the Thai methods.
   */
  type?: string;
  status: Status;
  date?: DateTime;
  method?: MethodName;
  sum?: Sum;
  /**
   * May be empty or missing (erratum EN-29).
   */
  description?: string;
}
/**
 * Sum of money. An amount with its currency. Source: the callback examples of all payment documents.
 */
export interface Sum {
  amount: Amount;
  currency: Currency;
}
/**
 * Customer in a callback. What a callback says of the customer: left out of some declines and of every bank-transfer example (errata EN-03, MX-02). Source: the callback examples of Promptpay and Thailand QR banking.
 */
export interface Customer {
  id?: CustomerId;
  phone?: string;
  email?: string;
}
/**
 * Operation. What a callback or a status reply says of the operation behind a payment. Source: the callback examples of all payment documents.
 */
export interface Operation {
  /**
   * Any positive integer (erratum EN-31); up to 17 digits are met.
   */
  id?: number;
  /**
   * `sale` for a one-step purchase.
   */
  type?: string;
  status?: Status;
  date?: DateTime;
  created_date?: DateTime;
  request_id?: RequestId;
  sum_initial?: Sum;
  sum_converted?: Sum;
  code?: Code;
  /**
   * What the code means, in words.
   */
  message?: string;
  eci?: string | null;
  provider?: Provider;
}
/**
 * Provider in a callback. What a callback says of the provider's side; its identifiers may be empty and its date, on the provider's own clock, may be missing (errata RU-06, EN-18, EN-30). Source: the callback examples of all payment documents.
 */
export interface Provider {
  id?: number;
  /**
   * The provider's own identifier; may be empty.
   */
  payment_id?: string;
  /**
   * May be empty or missing.
   */
  auth_code?: string;
  /**
   * Number or text.
   */
  endpoint_id?: number | string;
  date?: DateTime;
  result_code?: string;
  result_message?: string;
}
/**
 * Validation fault. One finding of the platform's validation. Source: the platform's standard callback format.
 */
export interface Fault {
  code: Code;
  message: string;
  /**
   * The member at fault.
   */
  field?: string;
  description?: string;
  constraint?: string;
}
/**
 * Callback of a declined payment. Final callback of a purchase that was declined; the customer may be missing, the provider's identifiers may be empty, and the provider is missing where it was never asked. Amounts are satang. Source: the declined examples of all payment documents; errata EN-03, RU-06, MX-02.
 */
export interface CallbackDecline {
  project_id: ProjectId;
  payment: Purchase & {
    status?: 'decline';
  };
  customer?: Customer;
  /**
   * The customer's account, where it is known.
   */
  account?: JsonObject;
  operation: Sale & {
    status?: 'decline';
    code?: RefusalCode;
  };
  /**
   * What validation found.
   */
  errors?: Fault[];
  signature: Signature;
}
/**
 * Intermediate callback with payment instructions. Tells the web service to show a QR code to the customer. No document prints it whole (erratum EN-34). Amounts are satang, the amount inside a QR code is baht. Source: Ecommpay Promptpay, Gate, channel 2, payment instructions.
 */
export interface CallbackDisplay {
  project_id: ProjectId;
  payment: Purchase & {
    status?: IntermediateStatus;
  };
  customer?: Customer;
  /**
   * The customer's account, where it is known.
   */
  account?: JsonObject;
  operation?: Operation;
  /**
   * What validation found.
   */
  errors?: Fault[];
  signature: Signature;
  /**
   * What to show.
   *
   * @minItems 1
   */
  display_data: DisplayElement[];
}
/**
 * Element of the payment instructions. One thing to show to the customer. The Promptpay document knows `qr_img` titled `QR code`; elements of other types are to be ignored. Source: Ecommpay Promptpay, Gate, channel 2, payment instructions.
 */
export interface DisplayElement {
  /**
   * `qr_img` for a QR code.
   */
  type: string;
  title: string;
  /**
   * Text to make a QR code of, or a PNG image as a data URI (errata EN-15, RU-07).
   */
  data: string;
}
/**
 * Callback of a payment that failed validation. Final callback of a request that was accepted and then found wrong: a list of faults, and no operation where none was begun. Source: the platform's standard callback format.
 */
export interface CallbackError {
  project_id: ProjectId;
  payment: Payment & {
    status?: 'error' | 'decline';
  };
  customer?: Customer;
  /**
   * The customer's account, where it is known.
   */
  account?: JsonObject;
  operation?: Operation;
  /**
   * What validation found.
   *
   * @minItems 1
   */
  errors: Fault[];
  signature: Signature;
}
/**
 * Intermediate callback with redirection data. Tells the web service to send the customer to the provider. No document prints it whole (erratum EN-34). Amounts are satang. Source: Ecommpay Promptpay, Gate, channel 1; Ecommpay Thailand QR banking and Monetix bank transfers in Thailand, redirection data.
 */
export interface CallbackRedirect {
  project_id: ProjectId;
  payment: Purchase & {
    status?: IntermediateStatus;
  };
  customer?: Customer;
  /**
   * The customer's account, where it is known.
   */
  account?: JsonObject;
  operation?: Operation;
  /**
   * What validation found.
   */
  errors?: Fault[];
  signature: Signature;
  redirect_data: RedirectData;
}
/**
 * Redirection data. Where and how to send the customer. Source: all payment documents, the chapters on redirection data.
 */
export interface RedirectData {
  url: WebUrl;
  /**
   * HTTP method of the redirection.
   */
  method: 'GET' | 'POST';
  /**
   * Members to send along, passed on as they are; a list without members is the same as an empty object (erratum MX-04).
   *
   * @maxItems 0
   */
  body: {} | unknown[];
  /**
   * A service parameter of any shape, to be ignored; only bank transfers print it (erratum EN-17).
   */
  encrypted?: Json;
}
/**
 * Callback of a successful payment. Final callback of a purchase that was paid; the sum is what was really paid, in satang. Source: the successful examples of all payment documents.
 */
export interface CallbackSuccess {
  project_id: ProjectId;
  payment: Purchase & {
    status?: 'success';
  };
  customer?: Customer;
  /**
   * The customer's account, where it is known.
   */
  account?: JsonObject;
  operation: Sale & {
    status?: 'success';
    code?: '0';
    provider?: Provider;
  };
  /**
   * What validation found.
   */
  errors?: Fault[];
  signature: Signature;
}
/**
 * Refusal of a request. What Gate answers to a request that it refuses (HTTP 400, 403, 404, 422, 500). Where it repeats project_id and payment_id, they are as wrong as the request had them. Source: Gate API specification, replies.
 */
export interface ErrorReply {
  status: 'error';
  code?: Code;
  /**
   * What is wrong, in words.
   */
  message?: string;
  request_id?: RequestId;
}
/**
 * Promptpay purchase without redirection (channel 2): request. Body of POST /v2/payment/banks/promptpay/sale for a project of channel 2: no return address is demanded. Amounts are satang. Source: Ecommpay Promptpay, Gate, channel 2, request format.
 */
export interface PromptpayDisplaySaleRequest {
  general: General;
  payment: RequestPayment & {
    currency?: Thb;
  };
  customer: RequestCustomer;
  /**
   * Absolute address. Return addresses, or one address for every case. Source: Gate API specification, group `banks`.
   */
  return_url?:
    | {
        success?: AbsoluteUrl;
        decline?: AbsoluteUrl;
        return?: AbsoluteUrl;
      }
    | string;
  callback?: CallbackOptions;
}
/**
 * Promptpay purchase with redirection (channel 1): request. Body of POST /v2/payment/banks/promptpay/sale for a project of channel 1. Amounts are satang. Source: Ecommpay Promptpay, Gate, channel 1, request format.
 */
export interface PromptpayRedirectSaleRequest {
  general: General;
  payment: RequestPayment & {
    currency?: Thb;
  };
  customer: RequestCustomer;
  return_url: ReturnUrls & {
    success: AbsoluteUrl;
  };
  callback?: CallbackOptions;
}
/**
 * Reply to a status request. What Gate answers to a status request for a payment that it knows. Amounts are satang. Source: Gate API specification, status request.
 */
export interface StatusReply {
  project_id: ProjectId;
  payment: Payment;
  /**
   * The operations of the payment.
   */
  operations: Operation[];
  customer?: Customer;
  /**
   * The customer's account, where it is known.
   */
  account?: JsonObject;
  /**
   * What validation found.
   */
  errors?: Fault[];
  signature: Signature;
}
/**
 * Status request. Body of POST /v2/payment/status. Source: Gate API specification, status request.
 */
export interface StatusRequest {
  general: {
    project_id: ProjectId;
    payment_id: PaymentId;
    signature: Signature;
  };
  /**
   * Whose payment identifier is meant.
   */
  destination?: 'merchant' | 'terminal';
}
/**
 * Thailand QR banking purchase: request. Body of POST /v2/payment/banks/thai-qr/sale. Amounts are satang, at least 10000 (100.00 THB). Another currency than THB is possible where the platform converts (erratum TQ-02). Source: Ecommpay Thailand QR banking, Gate request format and operations support.
 */
export interface ThaiQrSaleRequest {
  general: General;
  payment: RequestPayment;
  customer: RequestCustomer;
  /**
   * Absolute address. Return addresses, or one address for every case. Source: Gate API specification, group `banks`.
   */
  return_url?:
    | {
        success?: AbsoluteUrl;
        decline?: AbsoluteUrl;
        return?: AbsoluteUrl;
      }
    | string;
  callback?: CallbackOptions;
}
/**
 * Payment Page parameters for bank transfers in Thailand. What a web service opens Payment Page with. The amount is satang, 10000 to 50000000 (100.00 to 500,000.00 THB). Missing names are asked for on the form (erratum MX-06), so they are not demanded here. Source: Monetix bank transfers in Thailand, Payment Page request format and operations support.
 */
export interface BankTransferThailandParameters {
  project_id: PageProjectId;
  payment_id: PageId;
  payment_amount: PageAmount;
  payment_currency: Currency;
  customer_id: PageId;
  signature: Signature;
  /**
   * Opens the form at a method; `bank-transfer-thailand` for this one. Where it is missing the customer chooses.
   */
  force_payment_method?: 'bank-transfer-thailand';
  customer_email: PageEmail;
  customer_first_name?: PageText;
  customer_last_name?: PageText;
  /**
   * Phone number: 4 to 24 digits. Source: the platform's page on Payment Page parameters.
   */
  customer_phone?: string | number;
  payment_description?: PageText;
  best_before?: PageBestBefore;
  language_code?: PageText;
  region_code?: PageText;
  merchant_success_url?: PageAddress;
  merchant_fail_url?: PageAddress;
  merchant_return_url?: PageAddress;
  merchant_callback_url?: PageAddress;
  redirect_success_url?: PageAddress;
  redirect_fail_url?: PageAddress;
  redirect_return_url?: PageAddress;
  redirect?: PageFlag;
  redirect_on_mobile?: PageFlag;
  close_on_missclick?: PageFlag;
  operation_type?: 'sale' | 'auth';
  hide?: PageText;
  [k: string]:
    | PageValue
    | PageProjectId
    | PageId
    | PageAmount
    | 'bank-transfer-thailand'
    | number
    | PageFlag
    | 'sale'
    | 'auth'
    | undefined;
}
/**
 * Payment Page parameters for Promptpay. What a web service opens Payment Page with. The amount is satang. Source: Ecommpay Promptpay, Payment Page, request format (both channels).
 */
export interface PromptpayParameters {
  project_id: PageProjectId;
  payment_id: PageId;
  payment_amount: PageAmount;
  payment_currency: Thb;
  customer_id: PageId;
  signature: Signature;
  /**
   * Opens the form at a method; `promptpay` for this one. Where it is missing the customer chooses.
   */
  force_payment_method?: 'promptpay';
  customer_email?: PageEmail;
  customer_first_name?: PageText;
  customer_last_name?: PageText;
  /**
   * Phone number: 4 to 24 digits. Source: the platform's page on Payment Page parameters.
   */
  customer_phone?: string | number;
  payment_description?: PageText;
  best_before?: PageBestBefore;
  language_code?: PageText;
  region_code?: PageText;
  merchant_success_url?: PageAddress;
  merchant_fail_url?: PageAddress;
  merchant_return_url?: PageAddress;
  merchant_callback_url?: PageAddress;
  redirect_success_url?: PageAddress;
  redirect_fail_url?: PageAddress;
  redirect_return_url?: PageAddress;
  redirect?: PageFlag;
  redirect_on_mobile?: PageFlag;
  close_on_missclick?: PageFlag;
  operation_type?: 'sale' | 'auth';
  hide?: PageText;
  [k: string]:
    | PageValue
    | PageProjectId
    | PageId
    | PageAmount
    | Thb
    | 'promptpay'
    | number
    | PageFlag
    | 'sale'
    | 'auth'
    | undefined;
}
/**
 * Payment Page parameters for Thailand QR banking. What a web service opens Payment Page with. The amount is satang, at least 10000 (100.00 THB; erratum TQ-01). Source: Ecommpay Thailand QR banking, Payment Page request format and operations support.
 */
export interface ThaiQrParameters {
  project_id: PageProjectId;
  payment_id: PageId;
  payment_amount: PageAmount;
  payment_currency: Currency;
  customer_id: PageId;
  signature: Signature;
  /**
   * Opens the form at a method; `thai-qr` for this one. Where it is missing the customer chooses.
   */
  force_payment_method?: 'thai-qr';
  customer_email?: PageEmail;
  customer_first_name?: PageText;
  customer_last_name?: PageText;
  /**
   * Phone number: 4 to 24 digits. Source: the platform's page on Payment Page parameters.
   */
  customer_phone?: string | number;
  payment_description?: PageText;
  best_before?: PageBestBefore;
  language_code?: PageText;
  region_code?: PageText;
  merchant_success_url?: PageAddress;
  merchant_fail_url?: PageAddress;
  merchant_return_url?: PageAddress;
  merchant_callback_url?: PageAddress;
  redirect_success_url?: PageAddress;
  redirect_fail_url?: PageAddress;
  redirect_return_url?: PageAddress;
  redirect?: PageFlag;
  redirect_on_mobile?: PageFlag;
  close_on_missclick?: PageFlag;
  operation_type?: 'sale' | 'auth';
  hide?: PageText;
  [k: string]:
    PageValue | PageProjectId | PageId | PageAmount | 'thai-qr' | number | PageFlag | 'sale' | 'auth' | undefined;
}
/**
 * Capabilities of a bank or a biller. Answer of GET /capabilities of PromptPay Alert. Unknown claims are ignored. Source: target protocol, alert-bank and alert-biller.
 */
export interface ProtocolAlertCapabilities {
  /**
   * Version of the protocol.
   */
  protocol: 1;
  /**
   * How the target calls itself.
   */
  name: string;
  /**
   * Its version.
   */
  version?: string;
  /**
   * Abilities, as words of the protocol.
   */
  claims: string[];
  /**
   * Interval of a bank's scheduler in milliseconds; it goes before that of the profile.
   */
  interval_ms?: number;
  /**
   * Defaults that the target states.
   */
  settings?: {
    /**
     * The same.
     */
    interval_ms?: number;
    /**
     * How often a biller inquires about its requests, in milliseconds of its clock.
     */
    poll_ms?: number;
  };
}
/**
 * Configuration of a biller. Body of POST /configure: where the bank is, which PromptPay IDs are the biller’s and how their alerts are authenticated. Source: target protocol, alert-biller.
 */
export interface ProtocolAlertConfigure {
  /**
   * Absolute http or https address. Scheme and host of the bank.
   */
  bank_url: string;
  /**
   * Credentials of alerts: a header, a bearer token, or user and password. A secret.
   */
  auth:
    | {
        /**
         * Name of the header.
         */
        header: string;
        /**
         * Its value.
         */
        value: string;
      }
    | {
        /**
         * Bearer token.
         */
        token: string;
      }
    | {
        /**
         * User.
         */
        username: string;
        /**
         * Password.
         */
        password: string;
      };
  /**
   * The PromptPay IDs of the biller; any receiver is its own where they are missing.
   */
  proxies?: {
    /**
     * The number.
     */
    proxy: string;
    /**
     * What it is.
     */
    proxy_type: 'national-id' | 'tax-id' | 'mobile';
    /**
     * Credentials of alerts: a header, a bearer token, or user and password. A secret.
     */
    auth?:
      | {
          /**
           * Name of the header.
           */
          header: string;
          /**
           * Its value.
           */
          value: string;
        }
      | {
          /**
           * Bearer token.
           */
          token: string;
        }
      | {
          /**
           * User.
           */
          username: string;
          /**
           * Password.
           */
          password: string;
        };
  }[];
}
/**
 * Answer to the configuration of a biller. Answer of POST /configure. Source: target protocol, alert-biller.
 */
export interface ProtocolAlertConfigureAnswer {
  /**
   * Absolute http or https address. Where its alerts go.
   */
  callback_url: string;
  /**
   * Credentials of alerts: a header, a bearer token, or user and password. A secret.
   */
  auth?:
    | {
        /**
         * Name of the header.
         */
        header: string;
        /**
         * Its value.
         */
        value: string;
      }
    | {
        /**
         * Bearer token.
         */
        token: string;
      }
    | {
        /**
         * User.
         */
        username: string;
        /**
         * Password.
         */
        password: string;
      };
}
/**
 * Decision that a biller is to make. Body of POST /decide. Source: target protocol, alert-biller.
 */
export interface ProtocolAlertDecide {
  /**
   * Id of the alert.
   */
  transaction_id: string;
  /**
   * The answer.
   */
  decision: 'accept' | 'refuse' | 'opt-out';
}
/**
 * What a biller was told by an inquiry. Answer of POST /inquire and of GET /requests/{transaction_id}. Source: target protocol, alert-biller.
 */
export interface ProtocolAlertInquiryAnswer {
  /**
   * Id of the request.
   */
  transaction_id: string;
  /**
   * Canonical status; null where the bank told none.
   */
  status: string | null;
}
/**
 * Alerts of a receiver. Answer of GET /alerts. Source: target protocol, alert-biller; amounts in satang.
 */
export interface ProtocolAlertList {
  /**
   * Alerts as the biller keeps them.
   */
  alerts: {
    /**
     * Id of the alert.
     */
    transaction_id: string;
    /**
     * How it stands.
     */
    status: 'received' | 'accepted' | 'refused' | 'paid';
    /**
     * Who sent it.
     */
    sender_proxy?: string;
    /**
     * For whom.
     */
    receiver_proxy?: string;
    /**
     * Integer of satang.
     */
    amount?: number;
    /**
     * ISO 4217.
     */
    currency?: string;
  }[];
}
/**
 * PromptPay ID to register at a bank. Body of POST /proxies. Source: target protocol, alert-bank.
 */
export interface ProtocolAlertProxy {
  /**
   * The number.
   */
  proxy: string;
  /**
   * What it is.
   */
  proxy_type: 'national-id' | 'tax-id' | 'mobile';
  /**
   * Whether it receives alerts through the API; yes where it is missing.
   */
  alerts?: boolean;
  /**
   * Absolute http or https address. Where its alerts go.
   */
  callback_url?: string;
  /**
   * Credentials of alerts: a header, a bearer token, or user and password. A secret.
   */
  auth?:
    | {
        /**
         * Name of the header.
         */
        header: string;
        /**
         * Its value.
         */
        value: string;
      }
    | {
        /**
         * Bearer token.
         */
        token: string;
      }
    | {
        /**
         * User.
         */
        username: string;
        /**
         * Password.
         */
        password: string;
      };
}
/**
 * Alert as a biller keeps it. Answer of GET /alerts/{transaction_id}. Source: target protocol, alert-biller.
 */
export interface ProtocolAlertReceived {
  /**
   * Id of the alert.
   */
  transaction_id: string;
  /**
   * How it stands.
   */
  status: 'received' | 'accepted' | 'refused' | 'paid';
  /**
   * Who sent it.
   */
  sender_proxy?: string;
  /**
   * For whom.
   */
  receiver_proxy?: string;
  /**
   * Integer of satang.
   */
  amount?: number;
  /**
   * ISO 4217.
   */
  currency?: string;
}
/**
 * Senders that a receiver has blocked. Answer of GET /blocked. Source: target protocol, alert-biller.
 */
export interface ProtocolAlertSenders {
  /**
   * PromptPay IDs.
   */
  senders: string[];
}
/**
 * Announcement of a started target. The one line of JSON that a program prints when it listens. Source: target protocol, common rules.
 */
export interface ProtocolAnnouncement {
  kind: 'gateway' | 'merchant' | 'sdk' | 'alert-bank' | 'alert-biller';
  /**
   * Absolute http or https address. Where its payment or bank API answers; a merchant has none.
   */
  url?: string;
  /**
   * Absolute http or https address. Where its control API answers.
   */
  control?: string;
}
/**
 * Capabilities of a target. Answer of GET /capabilities: what the target says it can do. Unknown claims, methods and channels are ignored. Source: target protocol, gateway and merchant.
 */
export interface ProtocolCapabilities {
  /**
   * Version of the protocol.
   */
  protocol: 1;
  /**
   * How the target calls itself.
   */
  name: string;
  /**
   * Its version.
   */
  version?: string;
  /**
   * Abilities, as words of the protocol.
   */
  claims: string[];
  /**
   * Payment methods with their channels.
   */
  methods: {
    method: string;
    channels: string[];
    /**
     * Of a merchant: `gate`, `page`.
     */
    interfaces?: string[];
  }[];
  /**
   * Of a merchant: false where GET /purchases is not offered.
   */
  books?: boolean;
  /**
   * Defaults that the target states.
   */
  settings?: {
    /**
     * How long a QR code can be paid, in milliseconds.
     */
    qr_lifetime_ms?: number;
    /**
     * When an open payment is declined, in milliseconds.
     */
    threshold_ms?: number;
    /**
     * Smallest and largest amount, in satang.
     */
    limits?: {
      min?: number;
      max?: number;
    };
    /**
     * Series rules of bank transfers; null where purchases are not limited by series.
     */
    series?: {
      /**
       * Length of a series in milliseconds.
       */
      window_ms?: number;
      /**
       * How many distinct amounts a series admits.
       */
      distinct?: number;
    } | null;
    /**
     * Where customers come back to unless a request says otherwise.
     */
    return_urls?: {
      /**
       * Absolute http or https address. After a payment.
       */
      success?: string;
      /**
       * Absolute http or https address. After a decline.
       */
      decline?: string;
      /**
       * Absolute http or https address. After breaking off.
       */
      return?: string;
    };
  };
  page?: ProtocolPageMap;
}
/**
 * Move of the clock. Body of POST /clock. Source: target protocol, gateway.
 */
export interface ProtocolClock {
  /**
   * How far the clock goes on, in milliseconds; 0 waits until every callback that is due was tried.
   */
  advance_ms: number;
}
/**
 * Time after a move of the clock. Answer of POST /clock. Source: target protocol, gateway.
 */
export interface ProtocolClockAnswer {
  now: Instant;
}
/**
 * Refusal of a control call. Body of an answer of 400 or 404. Source: target protocol, common rules.
 */
export interface ProtocolControlError {
  /**
   * What is wrong, in words.
   */
  error: string;
}
/**
 * What the customer does. Body of POST /customer. Source: target protocol, gateway.
 */
export interface ProtocolCustomer {
  project_id: ProjectId;
  payment_id: PaymentId;
  /**
   * `leave` leaves the payment open until it expires.
   */
  action: 'pay' | 'decline' | 'leave';
  /**
   * What is really paid, in satang; the amount asked where it is missing.
   */
  amount?: number;
}
/**
 * Books of one purchase. Answer of GET /purchases/{payment_id}; amounts are satang. Source: target protocol, merchant.
 */
export interface ProtocolMerchantBooks {
  payment_id: PaymentId;
  /**
   * `pending` until a final state.
   */
  status: 'new' | 'pending' | 'paid' | 'declined' | 'error';
  /**
   * The net sum credited, and how often money was ever credited; null for none.
   */
  credited: {
    /**
     * Satang.
     */
    amount: number;
    currency: Currency;
    /**
     * Every credit ever made, also one taken back.
     */
    times: number;
  } | null;
  /**
   * What the customer is shown; null for nothing.
   */
  present?: {
    kind: 'redirect' | 'qr' | 'page';
    /**
     * Where the customer is sent, or the address of the page.
     */
    url?: string;
    /**
     * HTTP method.
     */
    method?: 'GET' | 'POST';
    /**
     * Members of the form, as received.
     */
    body?: {} | unknown[];
    /**
     * Text of the QR code, or its image.
     */
    data?: string;
    /**
     * Title of the QR code.
     */
    title?: string | null;
    /**
     * Parameters of a page that is opened by POST.
     */
    params?: JsonObject;
  } | null;
}
/**
 * Configuration of a merchant. Body of POST /configure: the platform that the merchant calls, and its project there. Source: target protocol, merchant.
 */
export interface ProtocolMerchantConfigure {
  /**
   * Absolute http or https address. Scheme and host of Gate; the documented paths come behind it.
   */
  gate_url: string;
  /**
   * Absolute http or https address. Scheme and host of Payment Page.
   */
  page_url: string;
  project_id: ProjectId;
  /**
   * Secret that messages of the project are signed with.
   */
  key: string;
}
/**
 * Answer to a configuration. Answer of POST /configure: where the merchant takes callbacks. Source: target protocol, merchant.
 */
export interface ProtocolMerchantConfigured {
  /**
   * Absolute http or https address. Where callbacks go.
   */
  callback_url: string;
}
/**
 * Fault of the books. Body of POST /fault, under the claim `faults`: the next commits to the books fail, as those of a database would. Source: target protocol, merchant.
 */
export interface ProtocolMerchantFault {
  /**
   * How many commits fail.
   */
  next: number;
}
/**
 * Purchase to start. Body of POST /purchases; amounts are satang. Source: target protocol, merchant.
 */
export interface ProtocolMerchantPurchase {
  payment_id: PaymentId;
  /**
   * Code of the payment method.
   */
  method: string;
  /**
   * `redirect` is channel 1, `display` channel 2.
   */
  channel: 'redirect' | 'display';
  /**
   * Where the merchant sends the purchase.
   */
  interface: 'gate' | 'page';
  amount: Amount;
  currency: Currency;
  /**
   * Who buys.
   */
  customer: {
    id: CustomerId;
    ip_address: IpAddress;
    email?: Email;
    first_name?: ShortText;
    last_name?: ShortText;
  };
}
/**
 * Purchase that was started. Answer of POST /purchases: the id that is used from then on, the merchant's own where it has one. Source: target protocol, merchant.
 */
export interface ProtocolMerchantPurchaseStarted {
  payment_id: PaymentId;
}
/**
 * Project to create or replace. Body of POST /projects: one method with its channel, or a list of several. Source: target protocol, gateway.
 */
export interface ProtocolProject {
  project_id: ProjectId;
  /**
   * Secret that messages of the project are signed with.
   */
  key: string;
  /**
   * Code of the payment method.
   */
  method?: string;
  /**
   * `redirect` is channel 1, `display` channel 2.
   */
  channel?: 'redirect' | 'display';
  /**
   * Several methods, under the claim `multi-method`.
   *
   * @minItems 1
   */
  methods?: {
    /**
     * Code of the payment method.
     */
    method: string;
    /**
     * `redirect` is channel 1, `display` channel 2.
     */
    channel: 'redirect' | 'display';
  }[];
  /**
   * Absolute http or https address. Where callbacks go.
   */
  callback_url?: string;
  /**
   * Absolute http or https address. Where customers come back to.
   */
  return_url?: string;
  /**
   * How long a QR code can be paid, in milliseconds.
   */
  qr_lifetime_ms?: number;
  /**
   * When an open payment is declined, in milliseconds.
   */
  threshold_ms?: number;
  /**
   * Smallest and largest amount, in satang.
   */
  limits?: {
    min?: number;
    max?: number;
  };
  /**
   * Series rules of bank transfers.
   */
  series?: {
    /**
     * Length of a series in milliseconds.
     */
    window_ms?: number;
    /**
     * How many distinct amounts a series admits.
     */
    distinct?: number;
  };
  /**
   * Where customers come back to unless a request says otherwise.
   */
  return_urls?: {
    /**
     * Absolute http or https address. After a payment.
     */
    success?: string;
    /**
     * Absolute http or https address. After a decline.
     */
    decline?: string;
    /**
     * Absolute http or https address. After breaking off.
     */
    return?: string;
  };
}
/**
 * Purchases that reached the provider. Answer of GET /provider/purchases, in the order in which they were sent; amounts are satang. Source: target protocol, gateway.
 */
export interface ProtocolPurchases {
  purchases: {
    payment_id: PaymentId;
    amount: Amount;
    currency: Currency;
    at?: Instant;
  }[];
}
/**
 * Order to forget everything. Body of POST /reset. Source: target protocol, gateway.
 */
export interface ProtocolReset {
  now?: Instant;
}
/**
 * Description of a library. Result of `describe`. Source: target protocol, sdk.
 */
export interface ProtocolSdkDescribeResult {
  /**
   * Version of the protocol.
   */
  protocol: 1;
  /**
   * Name of the library.
   */
  name: string;
  version?: string;
  /**
   * Programming language.
   */
  language?: string;
  /**
   * Operations that it offers.
   */
  operations: string[];
}
/**
 * Params of gate_request. What to build a Gate request from. Source: target protocol, sdk.
 */
export interface ProtocolSdkGateRequestParams {
  /**
   * Code of the payment method.
   */
  method: string;
  /**
   * `redirect` is channel 1, `display` channel 2.
   */
  channel: 'redirect' | 'display';
  /**
   * The body without a signature.
   */
  data: JsonObject;
  /**
   * Project key.
   */
  key: string;
}
/**
 * Result of gate_request. A Gate request ready to be sent. Source: target protocol, sdk.
 */
export interface ProtocolSdkGateRequestResult {
  http_method: string;
  path: string;
  /**
   * Header names and values.
   */
  headers: {
    [k: string]: string;
  };
  /**
   * Raw text of the signed body.
   */
  body: string;
}
/**
 * Params of handle_callback. A callback as raw text and the key. Source: target protocol, sdk.
 */
export interface ProtocolSdkHandleCallbackParams {
  /**
   * The raw text of the message's body.
   */
  body: string;
  /**
   * Project key.
   */
  key: string;
}
/**
 * Result of handle_callback. What the library read in a callback; members that the callback lacks are null or left out. Source: target protocol, sdk.
 */
export interface ProtocolSdkHandleCallbackResult {
  valid: boolean;
  /**
   * The payment, where the callback is valid.
   */
  payment?: {
    /**
     * Payment id.
     */
    id?: string | null;
    /**
     * Payment status.
     */
    status?: string | null;
    /**
     * Amount in satang.
     */
    amount?: number | null;
    /**
     * Currency code.
     */
    currency?: string | null;
    /**
     * Payment method.
     */
    method?: string | null;
  } | null;
}
/**
 * Params of payment_page_url. What to open Payment Page with. Source: target protocol, sdk.
 */
export interface ProtocolSdkPaymentPageUrlParams {
  /**
   * Absolute http or https address. Scheme and host, without /payment.
   */
  base_url: string;
  /**
   * Payment Page parameters without a signature.
   */
  params: JsonObject;
  /**
   * Project key.
   */
  key: string;
}
/**
 * Result of payment_page_url. A signed address of Payment Page. Source: target protocol, sdk.
 */
export interface ProtocolSdkPaymentPageUrlResult {
  /**
   * Rules judge the address.
   */
  url: string;
}
/**
 * Params of sign. A message to sign and the key. Source: target protocol, sdk.
 */
export interface ProtocolSdkSignParams {
  /**
   * The message.
   */
  data: JsonObject;
  /**
   * Project key.
   */
  key: string;
}
/**
 * Result of sign. The signature of a message. Source: target protocol, sdk.
 */
export interface ProtocolSdkSignResult {
  /**
   * Rules judge its text: 88 characters of base64.
   */
  signature: string;
}
/**
 * Params of string_to_sign. A message whose string to sign is asked. Source: target protocol, sdk.
 */
export interface ProtocolSdkStringToSignParams {
  /**
   * The message.
   */
  data: JsonObject;
}
/**
 * Result of string_to_sign. The string that is signed. Source: target protocol, sdk.
 */
export interface ProtocolSdkStringToSignResult {
  string: string;
}
/**
 * Params of verify. A signed message as raw text and the key. Source: target protocol, sdk.
 */
export interface ProtocolSdkVerifyParams {
  /**
   * The raw text of the message's body.
   */
  body: string;
  /**
   * Project key.
   */
  key: string;
}
/**
 * Result of verify. Whether the signature holds. Source: target protocol, sdk.
 */
export interface ProtocolSdkVerifyResult {
  valid: boolean;
}
/**
 * An isolated world. Answer of POST /worlds: a world with a clock and projects of its own. Source: target protocol, gateway.
 */
export interface ProtocolWorlds {
  /**
   * Absolute http or https address. Where its payment API answers.
   */
  url: string;
  /**
   * Absolute http or https address. Where its control API answers.
   */
  control: string;
}
/**
 * Method and channel. A payment method and one of its channels.
 */
export interface StoredScope {
  method: string;
  channel: string;
}
/**
 * Citation. The document and section that something is based on.
 */
export interface StoredCitation {
  document: string;
  section: string;
}
/**
 * Labels. What a label of the scenario became in the run.
 */
export interface StoredLabels {
  [k: string]: string;
}
/**
 * Body. Bytes as they were seen.
 */
export interface StoredBody {
  /**
   * The bytes as text.
   */
  text: string;
  /**
   * The bytes, where they are not valid UTF-8.
   */
  base64?: string;
  /**
   * The size limit cut it here.
   */
  truncated?: true;
}
/**
 * Evidence, as it is stored. All that happened while a target ran one scenario, in order.
 */
export interface StoredEvidence {
  scenario: StoredScenario;
  /**
   * What the target says of itself.
   */
  capabilities: {
    name: string;
    version: string;
    claims: string[];
    scopes: StoredScope[];
    settings: StoredMembers;
    /**
     * How the elements of its Payment Page are found: locators by name.
     */
    page?: {
      [k: string]: string;
    };
  };
  /**
   * Label to project; no key is ever stored.
   */
  projects: {
    [k: string]: {
      projectId: number;
      /**
       * The secret is left out.
       */
      key: '[redacted]';
      scope: StoredScope;
    };
  };
  payments: StoredLabels;
  customers: StoredLabels;
  urls: StoredLabels;
  /**
   * What happened, in order.
   */
  events: StoredHappening[];
  /**
   * Why the scenario could not be run to its end.
   */
  abortReason: string | null;
  /**
   * Credentials that were given out; none is ever stored.
   */
  secrets?: '[redacted]'[];
}
/**
 * Scenario. What is done with a target, as plain data; locations that only the run can fill are objects with a `$` member.
 */
export interface StoredScenario {
  id: string;
  title: string;
  /**
   * Claims without which the scenario cannot be run.
   */
  needs: string[];
  /**
   * Of the scenarios of a run with the same word here the first is run, and stands for the others.
   */
  once?: string;
  /**
   * Time of the calendar with offset, such as T14:30:00+07:00 or 02-29T12:00:00+07:00. To when a clock that can be moved is moved first: a time of each day, or of one day of the year.
   */
  begins?: string;
  steps: StoredStep[];
  /**
   * Ids of the rules for which it was made during a run: they alone judge it. Absent where a contract has it written down.
   */
  for?: string[];
}
/**
 * Finding. A problem, and where it was seen.
 */
export interface StoredFinding {
  at: StoredPointer;
  expected: string;
  actual: string;
  /**
   * Id of the scenario.
   */
  scenario: string;
  /**
   * What was sent or received there, without secrets.
   */
  excerpt: string;
}
/**
 * Verdict. What came of one rule.
 */
export interface StoredVerdict {
  /**
   * Contract and topic, such as promptpay/display/qr-crc.
   */
  rule: string;
  title: string;
  /**
   * How binding the rule is.
   */
  level: 'must' | 'should';
  outcome: 'pass' | 'fail' | 'inapplicable' | 'unproven';
  source: StoredCitation;
  /**
   * Rows of the requirements.
   */
  covers: string[];
  /**
   * How many subjects were judged.
   */
  subjects: number;
  problems: StoredFinding[];
  /**
   * Why it is inapplicable or unproven; empty otherwise.
   */
  because: string;
  /**
   * What breaking the rule has cost somebody.
   */
  cost?: string;
}
/**
 * Reading. An open point of the documents and how the target reads it.
 */
export interface StoredReading {
  ambiguity: string;
  title: string;
  source: StoredCitation;
  readings: string[];
}
/**
 * Scenario run. A scenario that was run.
 */
export interface StoredScenarioRun {
  id: string;
  title: string;
  /**
   * How many events its evidence has.
   */
  events: number;
  /**
   * Why it could not be run to its end.
   */
  abort_reason: string | null;
  /**
   * Its evidence file, beside the report.
   */
  evidence: string | null;
  /**
   * Its screenshots, each with the look and the event that it is of.
   *
   * Items: Screenshot
   */
  screenshots?: {
    file: string;
    title: string;
    event: number;
  }[];
  /**
   * Its trace, for Playwright's trace viewer: written where a rule failed in it and pages were looked at.
   */
  trace?: string;
}
/**
 * Report of a run. The result of a run: report.json.
 */
export interface StoredReport {
  /**
   * Version of this format.
   */
  version: 2;
  /**
   * Version of the kit.
   */
  kit: string;
  /**
   * Seed of everything random.
   */
  seed: number;
  started: Instant;
  /**
   * Milliseconds.
   */
  took_ms: number;
  /**
   * What was judged.
   */
  target: {
    name: string;
    version: string;
    kind: StoredKind;
    /**
     * How it was named, without secrets.
     */
    at: string;
  };
  /**
   * Abilities that the target claims.
   */
  claims: string[];
  methods: StoredScope[];
  outcome: 'conformant' | 'not-conformant' | 'incomplete' | 'not-judged';
  verdicts: StoredVerdict[];
  ambiguities: StoredReading[];
  scenarios: StoredScenarioRun[];
  /**
   * What the reader should know of the run itself.
   */
  notes: string[];
  /**
   * How what the target keeps differs from what it was told, each kind with its first and its worst case.
   */
  deviations?: {
    id: string;
    title: string;
    count: number;
    first: StoredDeviation;
    worst: StoredDeviation;
  }[];
  /**
   * What the run came to, and how often; none means that it shows nothing of that.
   */
  situations?: {
    id: string;
    title: string;
    count: number;
  }[];
}
