// Made by `npm run generate` from the schemas; do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

const LIMIT = 100;
function noted(list, error) {
  if (list === null) return [error];
  if (list.length < LIMIT) list.push(error);
  return list;
}
function joined(list, more) {
  if (list === null) return more;
  return list.length < LIMIT ? list.concat(more) : list;
}
function taken(list, count) {
  if (list === null || count === 0) return null;
  if (list.length > count) list.length = count;
  return list;
}
"use strict";
export const alert_profile = validate21;
const schema6 = {"$id":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json","type":"object","additionalProperties":false,"required":["profile","name","assumed","time_zone","interval_ms","headers","literals","refusal","operations","callback"],"properties":{"profile":{"const":1},"name":{"type":"string","minLength":1},"assumed":{"type":"boolean"},"about":{"type":"string"},"time_zone":{"type":"string","pattern":"^[+-]([01][0-9]|2[0-3]):[0-5][0-9]$"},"interval_ms":{"type":"integer","minimum":1},"headers":{"type":"object","additionalProperties":{"type":"string","pattern":"^[ -~]*$"}},"literals":{"type":"object","additionalProperties":false,"required":["proxy_type","decision","status"],"properties":{"proxy_type":{"type":"object","additionalProperties":false,"required":["national-id","tax-id","mobile"],"properties":{"national-id":{"type":"string","minLength":1},"tax-id":{"type":"string","minLength":1},"mobile":{"type":"string","minLength":1}}},"decision":{"type":"object","additionalProperties":false,"required":["accept","refuse","opt-out"],"properties":{"accept":{"type":"string","minLength":1},"refuse":{"type":"string","minLength":1},"opt-out":{"type":"string","minLength":1}}},"status":{"type":"object","additionalProperties":false,"required":["scheduled","sent","accepted","refused","rejected","expired"],"properties":{"scheduled":{"const":"SCHD"},"sent":{"type":"string","minLength":1},"accepted":{"type":"string","minLength":1},"refused":{"type":"string","minLength":1},"rejected":{"type":"string","minLength":1},"expired":{"type":"string","minLength":1}}}}},"refusal":{"type":"object","additionalProperties":false,"required":["http_status","code","message"],"properties":{"http_status":{"type":"array","minItems":1,"items":{"type":"integer","minimum":400,"maximum":499}},"code":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"message":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"}}},"operations":{"type":"object","additionalProperties":false,"required":["initiation","acknowledgement","inquiry","block","unblock","blocked"],"properties":{"initiation":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/initiation"},"acknowledgement":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/acknowledgement"},"inquiry":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/inquiry"},"block":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/block"},"unblock":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/unblock"},"blocked":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/blocked"}}},"callback":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/callback"}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[+-]([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern1 = new RegExp("^[ -~]*$", "u");
const pattern2 = new RegExp("^(/([^~/]|~[01])*)*$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/([^~/]|~[01])*)*$"}};
vErrors = noted(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"$id":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/initiation","type":"object","required":["method","path","request","response"],"additionalProperties":false,"properties":{"method":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/verb"},"path":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/path"},"request":{"type":"object","additionalProperties":false,"required":["transaction_id","sender_proxy","receiver_proxy","amount","currency","instruction_at"],"properties":{"transaction_id":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"sender_proxy":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"sender_proxy_type":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"receiver_proxy":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"receiver_proxy_type":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"amount":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"currency":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"instruction_at":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"expires_at":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"reference":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"}}},"optional":{"type":"array","items":{"enum":["transaction_id","sender_proxy","sender_proxy_type","receiver_proxy","receiver_proxy_type","amount","currency","instruction_at","expires_at","reference"]}},"response":{"type":"object","additionalProperties":false,"properties":{"transaction_id":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"status":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"}}}}};
const schema9 = {"$id":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/verb","enum":["POST","PUT","PATCH"]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "POST") || (data === "PUT")) || (data === "PATCH"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema9.enum}};
vErrors = noted(vErrors, err0);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^/[!$-;=A-Z_a-z~-]*$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[!$-;=A-Z_a-z~-]*$"}};
vErrors = noted(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.request === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.response === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response"}};
vErrors = noted(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "method") || (key0 === "path")) || (key0 === "request")) || (key0 === "optional")) || (key0 === "response"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.method !== undefined){
if(!(validate26(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errors.length;
}
}
if(data.path !== undefined){
if(!(validate28(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors += validate28.errors.length;
}
}
if(data.request !== undefined){
let data2 = data.request;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.transaction_id === undefined){
const err5 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "transaction_id"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data2.sender_proxy === undefined){
const err6 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "sender_proxy"}};
vErrors = noted(vErrors, err6);
errors++;
}
if(data2.receiver_proxy === undefined){
const err7 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "receiver_proxy"}};
vErrors = noted(vErrors, err7);
errors++;
}
if(data2.amount === undefined){
const err8 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "amount"}};
vErrors = noted(vErrors, err8);
errors++;
}
if(data2.currency === undefined){
const err9 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "currency"}};
vErrors = noted(vErrors, err9);
errors++;
}
if(data2.instruction_at === undefined){
const err10 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "instruction_at"}};
vErrors = noted(vErrors, err10);
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema8.properties.request.properties, key1))){
const err11 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
vErrors = noted(vErrors, err11);
errors++;
}
}
if(data2.transaction_id !== undefined){
if(!(validate22(data2.transaction_id, {instancePath:instancePath+"/request/transaction_id",parentData:data2,parentDataProperty:"transaction_id",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data2.sender_proxy !== undefined){
if(!(validate22(data2.sender_proxy, {instancePath:instancePath+"/request/sender_proxy",parentData:data2,parentDataProperty:"sender_proxy",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data2.sender_proxy_type !== undefined){
if(!(validate22(data2.sender_proxy_type, {instancePath:instancePath+"/request/sender_proxy_type",parentData:data2,parentDataProperty:"sender_proxy_type",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data2.receiver_proxy !== undefined){
if(!(validate22(data2.receiver_proxy, {instancePath:instancePath+"/request/receiver_proxy",parentData:data2,parentDataProperty:"receiver_proxy",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data2.receiver_proxy_type !== undefined){
if(!(validate22(data2.receiver_proxy_type, {instancePath:instancePath+"/request/receiver_proxy_type",parentData:data2,parentDataProperty:"receiver_proxy_type",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data2.amount !== undefined){
if(!(validate22(data2.amount, {instancePath:instancePath+"/request/amount",parentData:data2,parentDataProperty:"amount",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data2.currency !== undefined){
if(!(validate22(data2.currency, {instancePath:instancePath+"/request/currency",parentData:data2,parentDataProperty:"currency",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data2.instruction_at !== undefined){
if(!(validate22(data2.instruction_at, {instancePath:instancePath+"/request/instruction_at",parentData:data2,parentDataProperty:"instruction_at",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data2.expires_at !== undefined){
if(!(validate22(data2.expires_at, {instancePath:instancePath+"/request/expires_at",parentData:data2,parentDataProperty:"expires_at",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data2.reference !== undefined){
if(!(validate22(data2.reference, {instancePath:instancePath+"/request/reference",parentData:data2,parentDataProperty:"reference",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err12);
errors++;
}
}
if(data.optional !== undefined){
let data13 = data.optional;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(!((((((((((data14 === "transaction_id") || (data14 === "sender_proxy")) || (data14 === "sender_proxy_type")) || (data14 === "receiver_proxy")) || (data14 === "receiver_proxy_type")) || (data14 === "amount")) || (data14 === "currency")) || (data14 === "instruction_at")) || (data14 === "expires_at")) || (data14 === "reference"))){
const err13 = {instancePath:instancePath+"/optional/" + i0,schemaPath:"#/properties/optional/items/enum",keyword:"enum",params:{allowedValues: schema8.properties.optional.items.enum}};
vErrors = noted(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err14);
errors++;
}
}
if(data.response !== undefined){
let data15 = data.response;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
if(!((key2 === "transaction_id") || (key2 === "status"))){
const err15 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
vErrors = noted(vErrors, err15);
errors++;
}
}
if(data15.transaction_id !== undefined){
if(!(validate22(data15.transaction_id, {instancePath:instancePath+"/response/transaction_id",parentData:data15,parentDataProperty:"transaction_id",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data15.status !== undefined){
if(!(validate22(data15.status, {instancePath:instancePath+"/response/status",parentData:data15,parentDataProperty:"status",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err17);
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema11 = {"$id":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/acknowledgement","type":"object","required":["method","path","request","response"],"additionalProperties":false,"properties":{"method":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/verb"},"path":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/path"},"request":{"type":"object","additionalProperties":false,"required":["transaction_id","decision"],"properties":{"transaction_id":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"decision":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"}}},"optional":{"type":"array","items":{"enum":["transaction_id","decision"]}},"response":{"type":"object","additionalProperties":false,"properties":{"transaction_id":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"status":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"}}}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.request === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.response === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response"}};
vErrors = noted(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "method") || (key0 === "path")) || (key0 === "request")) || (key0 === "optional")) || (key0 === "response"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.method !== undefined){
if(!(validate26(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errors.length;
}
}
if(data.path !== undefined){
if(!(validate28(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors += validate28.errors.length;
}
}
if(data.request !== undefined){
let data2 = data.request;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.transaction_id === undefined){
const err5 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "transaction_id"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data2.decision === undefined){
const err6 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "decision"}};
vErrors = noted(vErrors, err6);
errors++;
}
for(const key1 in data2){
if(!((key1 === "transaction_id") || (key1 === "decision"))){
const err7 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data2.transaction_id !== undefined){
if(!(validate22(data2.transaction_id, {instancePath:instancePath+"/request/transaction_id",parentData:data2,parentDataProperty:"transaction_id",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data2.decision !== undefined){
if(!(validate22(data2.decision, {instancePath:instancePath+"/request/decision",parentData:data2,parentDataProperty:"decision",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
if(data.optional !== undefined){
let data5 = data.optional;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!((data6 === "transaction_id") || (data6 === "decision"))){
const err9 = {instancePath:instancePath+"/optional/" + i0,schemaPath:"#/properties/optional/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.optional.items.enum}};
vErrors = noted(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err10);
errors++;
}
}
if(data.response !== undefined){
let data7 = data.response;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((key2 === "transaction_id") || (key2 === "status"))){
const err11 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
vErrors = noted(vErrors, err11);
errors++;
}
}
if(data7.transaction_id !== undefined){
if(!(validate22(data7.transaction_id, {instancePath:instancePath+"/response/transaction_id",parentData:data7,parentDataProperty:"transaction_id",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data7.status !== undefined){
if(!(validate22(data7.status, {instancePath:instancePath+"/response/status",parentData:data7,parentDataProperty:"status",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err13);
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema12 = {"$id":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/inquiry","type":"object","required":["method","path","request","response"],"additionalProperties":false,"properties":{"method":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/verb"},"path":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/path"},"request":{"type":"object","additionalProperties":false,"required":["transaction_id"],"properties":{"transaction_id":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"}}},"optional":{"type":"array","items":{"enum":["transaction_id"]}},"response":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"transaction_id":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"sender_proxy":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"sender_proxy_type":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"receiver_proxy":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"receiver_proxy_type":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"amount":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"currency":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"instruction_at":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"expires_at":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"reference":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"}}}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.request === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.response === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response"}};
vErrors = noted(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "method") || (key0 === "path")) || (key0 === "request")) || (key0 === "optional")) || (key0 === "response"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.method !== undefined){
if(!(validate26(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errors.length;
}
}
if(data.path !== undefined){
if(!(validate28(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors += validate28.errors.length;
}
}
if(data.request !== undefined){
let data2 = data.request;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.transaction_id === undefined){
const err5 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "transaction_id"}};
vErrors = noted(vErrors, err5);
errors++;
}
for(const key1 in data2){
if(!(key1 === "transaction_id")){
const err6 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data2.transaction_id !== undefined){
if(!(validate22(data2.transaction_id, {instancePath:instancePath+"/request/transaction_id",parentData:data2,parentDataProperty:"transaction_id",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data.optional !== undefined){
let data4 = data.optional;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(data4[i0] === "transaction_id")){
const err8 = {instancePath:instancePath+"/optional/" + i0,schemaPath:"#/properties/optional/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.optional.items.enum}};
vErrors = noted(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err9);
errors++;
}
}
if(data.response !== undefined){
let data6 = data.response;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.status === undefined){
const err10 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err10);
errors++;
}
for(const key2 in data6){
if(!(func2.call(schema12.properties.response.properties, key2))){
const err11 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
vErrors = noted(vErrors, err11);
errors++;
}
}
if(data6.status !== undefined){
if(!(validate22(data6.status, {instancePath:instancePath+"/response/status",parentData:data6,parentDataProperty:"status",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data6.transaction_id !== undefined){
if(!(validate22(data6.transaction_id, {instancePath:instancePath+"/response/transaction_id",parentData:data6,parentDataProperty:"transaction_id",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data6.sender_proxy !== undefined){
if(!(validate22(data6.sender_proxy, {instancePath:instancePath+"/response/sender_proxy",parentData:data6,parentDataProperty:"sender_proxy",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data6.sender_proxy_type !== undefined){
if(!(validate22(data6.sender_proxy_type, {instancePath:instancePath+"/response/sender_proxy_type",parentData:data6,parentDataProperty:"sender_proxy_type",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data6.receiver_proxy !== undefined){
if(!(validate22(data6.receiver_proxy, {instancePath:instancePath+"/response/receiver_proxy",parentData:data6,parentDataProperty:"receiver_proxy",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data6.receiver_proxy_type !== undefined){
if(!(validate22(data6.receiver_proxy_type, {instancePath:instancePath+"/response/receiver_proxy_type",parentData:data6,parentDataProperty:"receiver_proxy_type",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data6.amount !== undefined){
if(!(validate22(data6.amount, {instancePath:instancePath+"/response/amount",parentData:data6,parentDataProperty:"amount",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data6.currency !== undefined){
if(!(validate22(data6.currency, {instancePath:instancePath+"/response/currency",parentData:data6,parentDataProperty:"currency",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data6.instruction_at !== undefined){
if(!(validate22(data6.instruction_at, {instancePath:instancePath+"/response/instruction_at",parentData:data6,parentDataProperty:"instruction_at",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data6.expires_at !== undefined){
if(!(validate22(data6.expires_at, {instancePath:instancePath+"/response/expires_at",parentData:data6,parentDataProperty:"expires_at",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data6.reference !== undefined){
if(!(validate22(data6.reference, {instancePath:instancePath+"/response/reference",parentData:data6,parentDataProperty:"reference",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err13);
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema13 = {"$id":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/block","type":"object","required":["method","path","request","response"],"additionalProperties":false,"properties":{"method":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/verb"},"path":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/path"},"request":{"type":"object","additionalProperties":false,"required":["receiver_proxy","sender_proxy"],"properties":{"receiver_proxy":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"sender_proxy":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"}}},"optional":{"type":"array","items":{"enum":["receiver_proxy","sender_proxy"]}},"response":{"type":"object","additionalProperties":false,"properties":{"status":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"}}}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.request === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.response === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response"}};
vErrors = noted(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "method") || (key0 === "path")) || (key0 === "request")) || (key0 === "optional")) || (key0 === "response"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.method !== undefined){
if(!(validate26(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errors.length;
}
}
if(data.path !== undefined){
if(!(validate28(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors += validate28.errors.length;
}
}
if(data.request !== undefined){
let data2 = data.request;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.receiver_proxy === undefined){
const err5 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "receiver_proxy"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data2.sender_proxy === undefined){
const err6 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "sender_proxy"}};
vErrors = noted(vErrors, err6);
errors++;
}
for(const key1 in data2){
if(!((key1 === "receiver_proxy") || (key1 === "sender_proxy"))){
const err7 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data2.receiver_proxy !== undefined){
if(!(validate22(data2.receiver_proxy, {instancePath:instancePath+"/request/receiver_proxy",parentData:data2,parentDataProperty:"receiver_proxy",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data2.sender_proxy !== undefined){
if(!(validate22(data2.sender_proxy, {instancePath:instancePath+"/request/sender_proxy",parentData:data2,parentDataProperty:"sender_proxy",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
if(data.optional !== undefined){
let data5 = data.optional;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!((data6 === "receiver_proxy") || (data6 === "sender_proxy"))){
const err9 = {instancePath:instancePath+"/optional/" + i0,schemaPath:"#/properties/optional/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.optional.items.enum}};
vErrors = noted(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err10);
errors++;
}
}
if(data.response !== undefined){
let data7 = data.response;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(key2 === "status")){
const err11 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
vErrors = noted(vErrors, err11);
errors++;
}
}
if(data7.status !== undefined){
if(!(validate22(data7.status, {instancePath:instancePath+"/response/status",parentData:data7,parentDataProperty:"status",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err13);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const schema14 = {"$id":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/unblock","type":"object","required":["method","path","request","response"],"additionalProperties":false,"properties":{"method":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/verb"},"path":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/path"},"request":{"type":"object","additionalProperties":false,"required":["receiver_proxy","sender_proxy"],"properties":{"receiver_proxy":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"sender_proxy":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"}}},"optional":{"type":"array","items":{"enum":["receiver_proxy","sender_proxy"]}},"response":{"type":"object","additionalProperties":false,"properties":{"status":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"}}}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.request === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.response === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response"}};
vErrors = noted(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "method") || (key0 === "path")) || (key0 === "request")) || (key0 === "optional")) || (key0 === "response"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.method !== undefined){
if(!(validate26(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errors.length;
}
}
if(data.path !== undefined){
if(!(validate28(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors += validate28.errors.length;
}
}
if(data.request !== undefined){
let data2 = data.request;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.receiver_proxy === undefined){
const err5 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "receiver_proxy"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data2.sender_proxy === undefined){
const err6 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "sender_proxy"}};
vErrors = noted(vErrors, err6);
errors++;
}
for(const key1 in data2){
if(!((key1 === "receiver_proxy") || (key1 === "sender_proxy"))){
const err7 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data2.receiver_proxy !== undefined){
if(!(validate22(data2.receiver_proxy, {instancePath:instancePath+"/request/receiver_proxy",parentData:data2,parentDataProperty:"receiver_proxy",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data2.sender_proxy !== undefined){
if(!(validate22(data2.sender_proxy, {instancePath:instancePath+"/request/sender_proxy",parentData:data2,parentDataProperty:"sender_proxy",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
if(data.optional !== undefined){
let data5 = data.optional;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!((data6 === "receiver_proxy") || (data6 === "sender_proxy"))){
const err9 = {instancePath:instancePath+"/optional/" + i0,schemaPath:"#/properties/optional/items/enum",keyword:"enum",params:{allowedValues: schema14.properties.optional.items.enum}};
vErrors = noted(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err10);
errors++;
}
}
if(data.response !== undefined){
let data7 = data.response;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(key2 === "status")){
const err11 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
vErrors = noted(vErrors, err11);
errors++;
}
}
if(data7.status !== undefined){
if(!(validate22(data7.status, {instancePath:instancePath+"/response/status",parentData:data7,parentDataProperty:"status",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err13);
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema15 = {"$id":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/blocked","type":"object","required":["method","path","request","response"],"additionalProperties":false,"properties":{"method":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/verb"},"path":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/path"},"request":{"type":"object","additionalProperties":false,"required":["receiver_proxy"],"properties":{"receiver_proxy":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"}}},"optional":{"type":"array","items":{"enum":["receiver_proxy"]}},"response":{"type":"object","additionalProperties":false,"required":["senders"],"properties":{"senders":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"}}}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.request === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.response === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response"}};
vErrors = noted(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "method") || (key0 === "path")) || (key0 === "request")) || (key0 === "optional")) || (key0 === "response"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.method !== undefined){
if(!(validate26(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errors.length;
}
}
if(data.path !== undefined){
if(!(validate28(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors += validate28.errors.length;
}
}
if(data.request !== undefined){
let data2 = data.request;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.receiver_proxy === undefined){
const err5 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "receiver_proxy"}};
vErrors = noted(vErrors, err5);
errors++;
}
for(const key1 in data2){
if(!(key1 === "receiver_proxy")){
const err6 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data2.receiver_proxy !== undefined){
if(!(validate22(data2.receiver_proxy, {instancePath:instancePath+"/request/receiver_proxy",parentData:data2,parentDataProperty:"receiver_proxy",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data.optional !== undefined){
let data4 = data.optional;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(data4[i0] === "receiver_proxy")){
const err8 = {instancePath:instancePath+"/optional/" + i0,schemaPath:"#/properties/optional/items/enum",keyword:"enum",params:{allowedValues: schema15.properties.optional.items.enum}};
vErrors = noted(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err9);
errors++;
}
}
if(data.response !== undefined){
let data6 = data.response;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.senders === undefined){
const err10 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty: "senders"}};
vErrors = noted(vErrors, err10);
errors++;
}
for(const key2 in data6){
if(!(key2 === "senders")){
const err11 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
vErrors = noted(vErrors, err11);
errors++;
}
}
if(data6.senders !== undefined){
if(!(validate22(data6.senders, {instancePath:instancePath+"/response/senders",parentData:data6,parentDataProperty:"senders",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err13);
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const schema16 = {"$id":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/callback","type":"object","additionalProperties":false,"required":["method","body"],"properties":{"method":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/verb"},"optional":{"type":"array","items":{"enum":["sender_proxy_type","receiver_proxy_type","currency","instruction_at","expires_at","reference"]}},"body":{"type":"object","additionalProperties":false,"required":["transaction_id","sender_proxy","receiver_proxy","amount"],"properties":{"transaction_id":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"sender_proxy":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"sender_proxy_type":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"receiver_proxy":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"receiver_proxy_type":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"amount":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"currency":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"instruction_at":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"expires_at":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"},"reference":{"$ref":"https://thai-payments-conformance.example/schemas/alert/profile.schema.json/pointer"}}}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.body === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "method") || (key0 === "optional")) || (key0 === "body"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(data.method !== undefined){
if(!(validate26(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errors.length;
}
}
if(data.optional !== undefined){
let data1 = data.optional;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!((((((data2 === "sender_proxy_type") || (data2 === "receiver_proxy_type")) || (data2 === "currency")) || (data2 === "instruction_at")) || (data2 === "expires_at")) || (data2 === "reference"))){
const err3 = {instancePath:instancePath+"/optional/" + i0,schemaPath:"#/properties/optional/items/enum",keyword:"enum",params:{allowedValues: schema16.properties.optional.items.enum}};
vErrors = noted(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.body !== undefined){
let data3 = data.body;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.transaction_id === undefined){
const err5 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "transaction_id"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data3.sender_proxy === undefined){
const err6 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "sender_proxy"}};
vErrors = noted(vErrors, err6);
errors++;
}
if(data3.receiver_proxy === undefined){
const err7 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "receiver_proxy"}};
vErrors = noted(vErrors, err7);
errors++;
}
if(data3.amount === undefined){
const err8 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "amount"}};
vErrors = noted(vErrors, err8);
errors++;
}
for(const key1 in data3){
if(!(func2.call(schema16.properties.body.properties, key1))){
const err9 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
vErrors = noted(vErrors, err9);
errors++;
}
}
if(data3.transaction_id !== undefined){
if(!(validate22(data3.transaction_id, {instancePath:instancePath+"/body/transaction_id",parentData:data3,parentDataProperty:"transaction_id",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data3.sender_proxy !== undefined){
if(!(validate22(data3.sender_proxy, {instancePath:instancePath+"/body/sender_proxy",parentData:data3,parentDataProperty:"sender_proxy",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data3.sender_proxy_type !== undefined){
if(!(validate22(data3.sender_proxy_type, {instancePath:instancePath+"/body/sender_proxy_type",parentData:data3,parentDataProperty:"sender_proxy_type",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data3.receiver_proxy !== undefined){
if(!(validate22(data3.receiver_proxy, {instancePath:instancePath+"/body/receiver_proxy",parentData:data3,parentDataProperty:"receiver_proxy",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data3.receiver_proxy_type !== undefined){
if(!(validate22(data3.receiver_proxy_type, {instancePath:instancePath+"/body/receiver_proxy_type",parentData:data3,parentDataProperty:"receiver_proxy_type",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data3.amount !== undefined){
if(!(validate22(data3.amount, {instancePath:instancePath+"/body/amount",parentData:data3,parentDataProperty:"amount",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data3.currency !== undefined){
if(!(validate22(data3.currency, {instancePath:instancePath+"/body/currency",parentData:data3,parentDataProperty:"currency",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data3.instruction_at !== undefined){
if(!(validate22(data3.instruction_at, {instancePath:instancePath+"/body/instruction_at",parentData:data3,parentDataProperty:"instruction_at",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data3.expires_at !== undefined){
if(!(validate22(data3.expires_at, {instancePath:instancePath+"/body/expires_at",parentData:data3,parentDataProperty:"expires_at",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data3.reference !== undefined){
if(!(validate22(data3.reference, {instancePath:instancePath+"/body/reference",parentData:data3,parentDataProperty:"reference",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err11);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.profile === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profile"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.assumed === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assumed"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.time_zone === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time_zone"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.interval_ms === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interval_ms"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data.headers === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data.literals === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "literals"}};
vErrors = noted(vErrors, err6);
errors++;
}
if(data.refusal === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refusal"}};
vErrors = noted(vErrors, err7);
errors++;
}
if(data.operations === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operations"}};
vErrors = noted(vErrors, err8);
errors++;
}
if(data.callback === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "callback"}};
vErrors = noted(vErrors, err9);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = noted(vErrors, err10);
errors++;
}
}
if(data.profile !== undefined){
if(1 !== data.profile){
const err11 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/const",keyword:"const",params:{allowedValue: 1}};
vErrors = noted(vErrors, err11);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err13);
errors++;
}
}
if(data.assumed !== undefined){
if(typeof data.assumed !== "boolean"){
const err14 = {instancePath:instancePath+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err14);
errors++;
}
}
if(data.about !== undefined){
if(typeof data.about !== "string"){
const err15 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err15);
errors++;
}
}
if(data.time_zone !== undefined){
let data4 = data.time_zone;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err16 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/pattern",keyword:"pattern",params:{pattern: "^[+-]([01][0-9]|2[0-3]):[0-5][0-9]$"}};
vErrors = noted(vErrors, err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err17);
errors++;
}
}
if(data.interval_ms !== undefined){
let data5 = data.interval_ms;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/interval_ms",schemaPath:"#/properties/interval_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err18);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/interval_ms",schemaPath:"#/properties/interval_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err19);
errors++;
}
}
}
if(data.headers !== undefined){
let data6 = data.headers;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
let data7 = data6[key1];
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err20 = {instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"}};
vErrors = noted(vErrors, err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err22);
errors++;
}
}
if(data.literals !== undefined){
let data8 = data.literals;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.proxy_type === undefined){
const err23 = {instancePath:instancePath+"/literals",schemaPath:"#/properties/literals/required",keyword:"required",params:{missingProperty: "proxy_type"}};
vErrors = noted(vErrors, err23);
errors++;
}
if(data8.decision === undefined){
const err24 = {instancePath:instancePath+"/literals",schemaPath:"#/properties/literals/required",keyword:"required",params:{missingProperty: "decision"}};
vErrors = noted(vErrors, err24);
errors++;
}
if(data8.status === undefined){
const err25 = {instancePath:instancePath+"/literals",schemaPath:"#/properties/literals/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err25);
errors++;
}
for(const key2 in data8){
if(!(((key2 === "proxy_type") || (key2 === "decision")) || (key2 === "status"))){
const err26 = {instancePath:instancePath+"/literals",schemaPath:"#/properties/literals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
vErrors = noted(vErrors, err26);
errors++;
}
}
if(data8.proxy_type !== undefined){
let data9 = data8.proxy_type;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9["national-id"] === undefined){
const err27 = {instancePath:instancePath+"/literals/proxy_type",schemaPath:"#/properties/literals/properties/proxy_type/required",keyword:"required",params:{missingProperty: "national-id"}};
vErrors = noted(vErrors, err27);
errors++;
}
if(data9["tax-id"] === undefined){
const err28 = {instancePath:instancePath+"/literals/proxy_type",schemaPath:"#/properties/literals/properties/proxy_type/required",keyword:"required",params:{missingProperty: "tax-id"}};
vErrors = noted(vErrors, err28);
errors++;
}
if(data9.mobile === undefined){
const err29 = {instancePath:instancePath+"/literals/proxy_type",schemaPath:"#/properties/literals/properties/proxy_type/required",keyword:"required",params:{missingProperty: "mobile"}};
vErrors = noted(vErrors, err29);
errors++;
}
for(const key3 in data9){
if(!(((key3 === "national-id") || (key3 === "tax-id")) || (key3 === "mobile"))){
const err30 = {instancePath:instancePath+"/literals/proxy_type",schemaPath:"#/properties/literals/properties/proxy_type/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
vErrors = noted(vErrors, err30);
errors++;
}
}
if(data9["national-id"] !== undefined){
let data10 = data9["national-id"];
if(typeof data10 === "string"){
if(func3(data10) < 1){
const err31 = {instancePath:instancePath+"/literals/proxy_type/national-id",schemaPath:"#/properties/literals/properties/proxy_type/properties/national-id/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err31);
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/literals/proxy_type/national-id",schemaPath:"#/properties/literals/properties/proxy_type/properties/national-id/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err32);
errors++;
}
}
if(data9["tax-id"] !== undefined){
let data11 = data9["tax-id"];
if(typeof data11 === "string"){
if(func3(data11) < 1){
const err33 = {instancePath:instancePath+"/literals/proxy_type/tax-id",schemaPath:"#/properties/literals/properties/proxy_type/properties/tax-id/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err33);
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/literals/proxy_type/tax-id",schemaPath:"#/properties/literals/properties/proxy_type/properties/tax-id/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err34);
errors++;
}
}
if(data9.mobile !== undefined){
let data12 = data9.mobile;
if(typeof data12 === "string"){
if(func3(data12) < 1){
const err35 = {instancePath:instancePath+"/literals/proxy_type/mobile",schemaPath:"#/properties/literals/properties/proxy_type/properties/mobile/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err35);
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/literals/proxy_type/mobile",schemaPath:"#/properties/literals/properties/proxy_type/properties/mobile/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/literals/proxy_type",schemaPath:"#/properties/literals/properties/proxy_type/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err37);
errors++;
}
}
if(data8.decision !== undefined){
let data13 = data8.decision;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.accept === undefined){
const err38 = {instancePath:instancePath+"/literals/decision",schemaPath:"#/properties/literals/properties/decision/required",keyword:"required",params:{missingProperty: "accept"}};
vErrors = noted(vErrors, err38);
errors++;
}
if(data13.refuse === undefined){
const err39 = {instancePath:instancePath+"/literals/decision",schemaPath:"#/properties/literals/properties/decision/required",keyword:"required",params:{missingProperty: "refuse"}};
vErrors = noted(vErrors, err39);
errors++;
}
if(data13["opt-out"] === undefined){
const err40 = {instancePath:instancePath+"/literals/decision",schemaPath:"#/properties/literals/properties/decision/required",keyword:"required",params:{missingProperty: "opt-out"}};
vErrors = noted(vErrors, err40);
errors++;
}
for(const key4 in data13){
if(!(((key4 === "accept") || (key4 === "refuse")) || (key4 === "opt-out"))){
const err41 = {instancePath:instancePath+"/literals/decision",schemaPath:"#/properties/literals/properties/decision/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
vErrors = noted(vErrors, err41);
errors++;
}
}
if(data13.accept !== undefined){
let data14 = data13.accept;
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err42 = {instancePath:instancePath+"/literals/decision/accept",schemaPath:"#/properties/literals/properties/decision/properties/accept/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err42);
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/literals/decision/accept",schemaPath:"#/properties/literals/properties/decision/properties/accept/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err43);
errors++;
}
}
if(data13.refuse !== undefined){
let data15 = data13.refuse;
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err44 = {instancePath:instancePath+"/literals/decision/refuse",schemaPath:"#/properties/literals/properties/decision/properties/refuse/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err44);
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/literals/decision/refuse",schemaPath:"#/properties/literals/properties/decision/properties/refuse/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err45);
errors++;
}
}
if(data13["opt-out"] !== undefined){
let data16 = data13["opt-out"];
if(typeof data16 === "string"){
if(func3(data16) < 1){
const err46 = {instancePath:instancePath+"/literals/decision/opt-out",schemaPath:"#/properties/literals/properties/decision/properties/opt-out/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err46);
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/literals/decision/opt-out",schemaPath:"#/properties/literals/properties/decision/properties/opt-out/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err47);
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/literals/decision",schemaPath:"#/properties/literals/properties/decision/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err48);
errors++;
}
}
if(data8.status !== undefined){
let data17 = data8.status;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.scheduled === undefined){
const err49 = {instancePath:instancePath+"/literals/status",schemaPath:"#/properties/literals/properties/status/required",keyword:"required",params:{missingProperty: "scheduled"}};
vErrors = noted(vErrors, err49);
errors++;
}
if(data17.sent === undefined){
const err50 = {instancePath:instancePath+"/literals/status",schemaPath:"#/properties/literals/properties/status/required",keyword:"required",params:{missingProperty: "sent"}};
vErrors = noted(vErrors, err50);
errors++;
}
if(data17.accepted === undefined){
const err51 = {instancePath:instancePath+"/literals/status",schemaPath:"#/properties/literals/properties/status/required",keyword:"required",params:{missingProperty: "accepted"}};
vErrors = noted(vErrors, err51);
errors++;
}
if(data17.refused === undefined){
const err52 = {instancePath:instancePath+"/literals/status",schemaPath:"#/properties/literals/properties/status/required",keyword:"required",params:{missingProperty: "refused"}};
vErrors = noted(vErrors, err52);
errors++;
}
if(data17.rejected === undefined){
const err53 = {instancePath:instancePath+"/literals/status",schemaPath:"#/properties/literals/properties/status/required",keyword:"required",params:{missingProperty: "rejected"}};
vErrors = noted(vErrors, err53);
errors++;
}
if(data17.expired === undefined){
const err54 = {instancePath:instancePath+"/literals/status",schemaPath:"#/properties/literals/properties/status/required",keyword:"required",params:{missingProperty: "expired"}};
vErrors = noted(vErrors, err54);
errors++;
}
for(const key5 in data17){
if(!((((((key5 === "scheduled") || (key5 === "sent")) || (key5 === "accepted")) || (key5 === "refused")) || (key5 === "rejected")) || (key5 === "expired"))){
const err55 = {instancePath:instancePath+"/literals/status",schemaPath:"#/properties/literals/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
vErrors = noted(vErrors, err55);
errors++;
}
}
if(data17.scheduled !== undefined){
if("SCHD" !== data17.scheduled){
const err56 = {instancePath:instancePath+"/literals/status/scheduled",schemaPath:"#/properties/literals/properties/status/properties/scheduled/const",keyword:"const",params:{allowedValue: "SCHD"}};
vErrors = noted(vErrors, err56);
errors++;
}
}
if(data17.sent !== undefined){
let data19 = data17.sent;
if(typeof data19 === "string"){
if(func3(data19) < 1){
const err57 = {instancePath:instancePath+"/literals/status/sent",schemaPath:"#/properties/literals/properties/status/properties/sent/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err57);
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/literals/status/sent",schemaPath:"#/properties/literals/properties/status/properties/sent/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err58);
errors++;
}
}
if(data17.accepted !== undefined){
let data20 = data17.accepted;
if(typeof data20 === "string"){
if(func3(data20) < 1){
const err59 = {instancePath:instancePath+"/literals/status/accepted",schemaPath:"#/properties/literals/properties/status/properties/accepted/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err59);
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/literals/status/accepted",schemaPath:"#/properties/literals/properties/status/properties/accepted/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err60);
errors++;
}
}
if(data17.refused !== undefined){
let data21 = data17.refused;
if(typeof data21 === "string"){
if(func3(data21) < 1){
const err61 = {instancePath:instancePath+"/literals/status/refused",schemaPath:"#/properties/literals/properties/status/properties/refused/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err61);
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/literals/status/refused",schemaPath:"#/properties/literals/properties/status/properties/refused/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err62);
errors++;
}
}
if(data17.rejected !== undefined){
let data22 = data17.rejected;
if(typeof data22 === "string"){
if(func3(data22) < 1){
const err63 = {instancePath:instancePath+"/literals/status/rejected",schemaPath:"#/properties/literals/properties/status/properties/rejected/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err63);
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/literals/status/rejected",schemaPath:"#/properties/literals/properties/status/properties/rejected/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err64);
errors++;
}
}
if(data17.expired !== undefined){
let data23 = data17.expired;
if(typeof data23 === "string"){
if(func3(data23) < 1){
const err65 = {instancePath:instancePath+"/literals/status/expired",schemaPath:"#/properties/literals/properties/status/properties/expired/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err65);
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/literals/status/expired",schemaPath:"#/properties/literals/properties/status/properties/expired/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err66);
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/literals/status",schemaPath:"#/properties/literals/properties/status/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err67);
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/literals",schemaPath:"#/properties/literals/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err68);
errors++;
}
}
if(data.refusal !== undefined){
let data24 = data.refusal;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.http_status === undefined){
const err69 = {instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/required",keyword:"required",params:{missingProperty: "http_status"}};
vErrors = noted(vErrors, err69);
errors++;
}
if(data24.code === undefined){
const err70 = {instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/required",keyword:"required",params:{missingProperty: "code"}};
vErrors = noted(vErrors, err70);
errors++;
}
if(data24.message === undefined){
const err71 = {instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/required",keyword:"required",params:{missingProperty: "message"}};
vErrors = noted(vErrors, err71);
errors++;
}
for(const key6 in data24){
if(!(((key6 === "http_status") || (key6 === "code")) || (key6 === "message"))){
const err72 = {instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
vErrors = noted(vErrors, err72);
errors++;
}
}
if(data24.http_status !== undefined){
let data25 = data24.http_status;
if(Array.isArray(data25)){
if(data25.length < 1){
const err73 = {instancePath:instancePath+"/refusal/http_status",schemaPath:"#/properties/refusal/properties/http_status/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = noted(vErrors, err73);
errors++;
}
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
let data26 = data25[i0];
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err74 = {instancePath:instancePath+"/refusal/http_status/" + i0,schemaPath:"#/properties/refusal/properties/http_status/items/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err74);
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 499 || isNaN(data26)){
const err75 = {instancePath:instancePath+"/refusal/http_status/" + i0,schemaPath:"#/properties/refusal/properties/http_status/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 499}};
vErrors = noted(vErrors, err75);
errors++;
}
if(data26 < 400 || isNaN(data26)){
const err76 = {instancePath:instancePath+"/refusal/http_status/" + i0,schemaPath:"#/properties/refusal/properties/http_status/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400}};
vErrors = noted(vErrors, err76);
errors++;
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/refusal/http_status",schemaPath:"#/properties/refusal/properties/http_status/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err77);
errors++;
}
}
if(data24.code !== undefined){
if(!(validate22(data24.code, {instancePath:instancePath+"/refusal/code",parentData:data24,parentDataProperty:"code",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data24.message !== undefined){
if(!(validate22(data24.message, {instancePath:instancePath+"/refusal/message",parentData:data24,parentDataProperty:"message",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err78);
errors++;
}
}
if(data.operations !== undefined){
let data29 = data.operations;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.initiation === undefined){
const err79 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/required",keyword:"required",params:{missingProperty: "initiation"}};
vErrors = noted(vErrors, err79);
errors++;
}
if(data29.acknowledgement === undefined){
const err80 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/required",keyword:"required",params:{missingProperty: "acknowledgement"}};
vErrors = noted(vErrors, err80);
errors++;
}
if(data29.inquiry === undefined){
const err81 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/required",keyword:"required",params:{missingProperty: "inquiry"}};
vErrors = noted(vErrors, err81);
errors++;
}
if(data29.block === undefined){
const err82 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/required",keyword:"required",params:{missingProperty: "block"}};
vErrors = noted(vErrors, err82);
errors++;
}
if(data29.unblock === undefined){
const err83 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/required",keyword:"required",params:{missingProperty: "unblock"}};
vErrors = noted(vErrors, err83);
errors++;
}
if(data29.blocked === undefined){
const err84 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/required",keyword:"required",params:{missingProperty: "blocked"}};
vErrors = noted(vErrors, err84);
errors++;
}
for(const key7 in data29){
if(!((((((key7 === "initiation") || (key7 === "acknowledgement")) || (key7 === "inquiry")) || (key7 === "block")) || (key7 === "unblock")) || (key7 === "blocked"))){
const err85 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
vErrors = noted(vErrors, err85);
errors++;
}
}
if(data29.initiation !== undefined){
if(!(validate25(data29.initiation, {instancePath:instancePath+"/operations/initiation",parentData:data29,parentDataProperty:"initiation",rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors += validate25.errors.length;
}
}
if(data29.acknowledgement !== undefined){
if(!(validate43(data29.acknowledgement, {instancePath:instancePath+"/operations/acknowledgement",parentData:data29,parentDataProperty:"acknowledgement",rootData}))){
vErrors = joined(vErrors, validate43.errors);
errors += validate43.errors.length;
}
}
if(data29.inquiry !== undefined){
if(!(validate51(data29.inquiry, {instancePath:instancePath+"/operations/inquiry",parentData:data29,parentDataProperty:"inquiry",rootData}))){
vErrors = joined(vErrors, validate51.errors);
errors += validate51.errors.length;
}
}
if(data29.block !== undefined){
if(!(validate67(data29.block, {instancePath:instancePath+"/operations/block",parentData:data29,parentDataProperty:"block",rootData}))){
vErrors = joined(vErrors, validate67.errors);
errors += validate67.errors.length;
}
}
if(data29.unblock !== undefined){
if(!(validate74(data29.unblock, {instancePath:instancePath+"/operations/unblock",parentData:data29,parentDataProperty:"unblock",rootData}))){
vErrors = joined(vErrors, validate74.errors);
errors += validate74.errors.length;
}
}
if(data29.blocked !== undefined){
if(!(validate81(data29.blocked, {instancePath:instancePath+"/operations/blocked",parentData:data29,parentDataProperty:"blocked",rootData}))){
vErrors = joined(vErrors, validate81.errors);
errors += validate81.errors.length;
}
}
}
else {
const err86 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err86);
errors++;
}
}
if(data.callback !== undefined){
if(!(validate87(data.callback, {instancePath:instancePath+"/callback",parentData:data,parentDataProperty:"callback",rootData}))){
vErrors = joined(vErrors, validate87.errors);
errors += validate87.errors.length;
}
}
}
else {
const err87 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err87);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const config_run_config = validate100;
const schema17 = {"$id":"https://thai-payments-conformance.example/schemas/config/run-config.schema.json","type":"object","additionalProperties":false,"properties":{"target":{"type":"string","minLength":1},"kind":{"enum":["gateway","merchant","sdk","alert-bank","alert-biller"]},"control":{"type":"string","minLength":1},"profile":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"methods":{"type":"array","items":{"type":"string"}},"only":{"type":"array","items":{"type":"string"}},"seed":{"type":"integer","minimum":0},"runs":{"type":"integer","minimum":0},"budget_ms":{"type":"integer","minimum":1},"strict":{"type":"boolean"},"out":{"type":"string","minLength":1},"timeout_ms":{"type":"integer","minimum":1},"patience_ms":{"type":"integer","minimum":1},"claims":{"type":"array","items":{"enum":["status","conversion"]}},"projects":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","method","channel"],"properties":{"id":{"type":"integer","minimum":1,"maximum":4294967295},"key_env":{"type":"string","minLength":1},"key_file":{"type":"string","minLength":1},"method":{"type":"string","minLength":1},"channel":{"enum":["redirect","display"]}}}},"outcomes":{"type":"object","additionalProperties":false,"properties":{"success":{"type":"integer","minimum":1},"decline":{"type":"integer","minimum":1}}},"series":{"anyOf":[{"const":false},{"type":"object","additionalProperties":false,"properties":{"window_ms":{"type":"integer","minimum":1000},"distinct":{"type":"integer","minimum":1}}}]},"page":{"$ref":"https://thai-payments-conformance.example/schemas/protocol/page-map.schema.json"},"browser":{"type":"object","additionalProperties":false,"properties":{"pages":{"enum":["all","sample","none"]},"path":{"type":"string","minLength":1},"headed":{"type":"boolean"}}},"listen":{"type":"object","additionalProperties":false,"properties":{"host":{"type":"string","minLength":1},"port":{"type":"integer","minimum":0,"maximum":65535},"public_url":{"type":"string","minLength":1}}}}};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err0 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
if(data.pay !== undefined){
let data1 = data.pay;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err2 = {instancePath:instancePath+"/pay",schemaPath:"#/properties/pay/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/pay",schemaPath:"#/properties/pay/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.first_name !== undefined){
let data2 = data.first_name;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.last_name !== undefined){
let data3 = data.last_name;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err6 = {instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data.amount !== undefined){
let data4 = data.amount;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err8 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err9);
errors++;
}
}
if(data.qr !== undefined){
let data5 = data.qr;
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err10 = {instancePath:instancePath+"/qr",schemaPath:"#/properties/qr/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/qr",schemaPath:"#/properties/qr/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err11);
errors++;
}
}
if(data.countdown !== undefined){
let data6 = data.countdown;
if(typeof data6 === "string"){
if(func3(data6) < 1){
const err12 = {instancePath:instancePath+"/countdown",schemaPath:"#/properties/countdown/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/countdown",schemaPath:"#/properties/countdown/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err13);
errors++;
}
}
if(data.result !== undefined){
let data7 = data.result;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err14 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err15);
errors++;
}
}
if(data.return !== undefined){
let data8 = data.return;
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err16 = {instancePath:instancePath+"/return",schemaPath:"#/properties/return/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/return",schemaPath:"#/properties/return/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err17);
errors++;
}
}
if(data.error !== undefined){
let data9 = data.error;
if(typeof data9 === "string"){
if(func3(data9) < 1){
const err18 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err19);
errors++;
}
}
if(data.frame !== undefined){
let data10 = data.frame;
if(typeof data10 === "string"){
if(func3(data10) < 1){
const err20 = {instancePath:instancePath+"/frame",schemaPath:"#/properties/frame/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/frame",schemaPath:"#/properties/frame/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err21);
errors++;
}
}
if(data.provider_amount !== undefined){
let data11 = data.provider_amount;
if(typeof data11 === "string"){
if(func3(data11) < 1){
const err22 = {instancePath:instancePath+"/provider_amount",schemaPath:"#/properties/provider_amount/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/provider_amount",schemaPath:"#/properties/provider_amount/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err23);
errors++;
}
}
if(data.provider_pay !== undefined){
let data12 = data.provider_pay;
if(typeof data12 === "string"){
if(func3(data12) < 1){
const err24 = {instancePath:instancePath+"/provider_pay",schemaPath:"#/properties/provider_pay/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/provider_pay",schemaPath:"#/properties/provider_pay/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err25);
errors++;
}
}
if(data.provider_decline !== undefined){
let data13 = data.provider_decline;
if(typeof data13 === "string"){
if(func3(data13) < 1){
const err26 = {instancePath:instancePath+"/provider_decline",schemaPath:"#/properties/provider_decline/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/provider_decline",schemaPath:"#/properties/provider_decline/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err27);
errors++;
}
}
if(data.provider_leave !== undefined){
let data14 = data.provider_leave;
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err28 = {instancePath:instancePath+"/provider_leave",schemaPath:"#/properties/provider_leave/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err28);
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/provider_leave",schemaPath:"#/properties/provider_leave/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err29);
errors++;
}
}
if(data.widget_script !== undefined){
let data15 = data.widget_script;
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err30 = {instancePath:instancePath+"/widget_script",schemaPath:"#/properties/widget_script/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err30);
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/widget_script",schemaPath:"#/properties/widget_script/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err31);
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err32);
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema17.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = noted(vErrors, err0);
errors++;
}
}
if(data.target !== undefined){
let data0 = data.target;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err1 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(((((data1 === "gateway") || (data1 === "merchant")) || (data1 === "sdk")) || (data1 === "alert-bank")) || (data1 === "alert-biller"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema17.properties.kind.enum}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.control !== undefined){
let data2 = data.control;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/control",schemaPath:"#/properties/control/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/control",schemaPath:"#/properties/control/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.profile !== undefined){
let data3 = data.profile;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err6 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err9);
errors++;
}
}
if(data.methods !== undefined){
let data5 = data.methods;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err10 = {instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err11);
errors++;
}
}
if(data.only !== undefined){
let data7 = data.only;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err12 = {instancePath:instancePath+"/only/" + i1,schemaPath:"#/properties/only/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err13);
errors++;
}
}
if(data.seed !== undefined){
let data9 = data.seed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err14);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err15);
errors++;
}
}
}
if(data.runs !== undefined){
let data10 = data.runs;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err16 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err16);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err17);
errors++;
}
}
}
if(data.budget_ms !== undefined){
let data11 = data.budget_ms;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err18 = {instancePath:instancePath+"/budget_ms",schemaPath:"#/properties/budget_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err18);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err19 = {instancePath:instancePath+"/budget_ms",schemaPath:"#/properties/budget_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err19);
errors++;
}
}
}
if(data.strict !== undefined){
if(typeof data.strict !== "boolean"){
const err20 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err20);
errors++;
}
}
if(data.out !== undefined){
let data13 = data.out;
if(typeof data13 === "string"){
if(func3(data13) < 1){
const err21 = {instancePath:instancePath+"/out",schemaPath:"#/properties/out/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err22);
errors++;
}
}
if(data.timeout_ms !== undefined){
let data14 = data.timeout_ms;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err23 = {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err23);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err24 = {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err24);
errors++;
}
}
}
if(data.patience_ms !== undefined){
let data15 = data.patience_ms;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err25 = {instancePath:instancePath+"/patience_ms",schemaPath:"#/properties/patience_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err25);
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err26 = {instancePath:instancePath+"/patience_ms",schemaPath:"#/properties/patience_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err26);
errors++;
}
}
}
if(data.claims !== undefined){
let data16 = data.claims;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(!((data17 === "status") || (data17 === "conversion"))){
const err27 = {instancePath:instancePath+"/claims/" + i2,schemaPath:"#/properties/claims/items/enum",keyword:"enum",params:{allowedValues: schema17.properties.claims.items.enum}};
vErrors = noted(vErrors, err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err28);
errors++;
}
}
if(data.projects !== undefined){
let data18 = data.projects;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.id === undefined){
const err29 = {instancePath:instancePath+"/projects/" + i3,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "id"}};
vErrors = noted(vErrors, err29);
errors++;
}
if(data19.method === undefined){
const err30 = {instancePath:instancePath+"/projects/" + i3,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err30);
errors++;
}
if(data19.channel === undefined){
const err31 = {instancePath:instancePath+"/projects/" + i3,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "channel"}};
vErrors = noted(vErrors, err31);
errors++;
}
for(const key1 in data19){
if(!(((((key1 === "id") || (key1 === "key_env")) || (key1 === "key_file")) || (key1 === "method")) || (key1 === "channel"))){
const err32 = {instancePath:instancePath+"/projects/" + i3,schemaPath:"#/properties/projects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
vErrors = noted(vErrors, err32);
errors++;
}
}
if(data19.id !== undefined){
let data20 = data19.id;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err33 = {instancePath:instancePath+"/projects/" + i3+"/id",schemaPath:"#/properties/projects/items/properties/id/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err33);
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 4294967295 || isNaN(data20)){
const err34 = {instancePath:instancePath+"/projects/" + i3+"/id",schemaPath:"#/properties/projects/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}};
vErrors = noted(vErrors, err34);
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err35 = {instancePath:instancePath+"/projects/" + i3+"/id",schemaPath:"#/properties/projects/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err35);
errors++;
}
}
}
if(data19.key_env !== undefined){
let data21 = data19.key_env;
if(typeof data21 === "string"){
if(func3(data21) < 1){
const err36 = {instancePath:instancePath+"/projects/" + i3+"/key_env",schemaPath:"#/properties/projects/items/properties/key_env/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err36);
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/projects/" + i3+"/key_env",schemaPath:"#/properties/projects/items/properties/key_env/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err37);
errors++;
}
}
if(data19.key_file !== undefined){
let data22 = data19.key_file;
if(typeof data22 === "string"){
if(func3(data22) < 1){
const err38 = {instancePath:instancePath+"/projects/" + i3+"/key_file",schemaPath:"#/properties/projects/items/properties/key_file/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err38);
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/projects/" + i3+"/key_file",schemaPath:"#/properties/projects/items/properties/key_file/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err39);
errors++;
}
}
if(data19.method !== undefined){
let data23 = data19.method;
if(typeof data23 === "string"){
if(func3(data23) < 1){
const err40 = {instancePath:instancePath+"/projects/" + i3+"/method",schemaPath:"#/properties/projects/items/properties/method/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err40);
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/projects/" + i3+"/method",schemaPath:"#/properties/projects/items/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err41);
errors++;
}
}
if(data19.channel !== undefined){
let data24 = data19.channel;
if(!((data24 === "redirect") || (data24 === "display"))){
const err42 = {instancePath:instancePath+"/projects/" + i3+"/channel",schemaPath:"#/properties/projects/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema17.properties.projects.items.properties.channel.enum}};
vErrors = noted(vErrors, err42);
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/projects/" + i3,schemaPath:"#/properties/projects/items/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err43);
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err44);
errors++;
}
}
if(data.outcomes !== undefined){
let data25 = data.outcomes;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key2 in data25){
if(!((key2 === "success") || (key2 === "decline"))){
const err45 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
vErrors = noted(vErrors, err45);
errors++;
}
}
if(data25.success !== undefined){
let data26 = data25.success;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err46 = {instancePath:instancePath+"/outcomes/success",schemaPath:"#/properties/outcomes/properties/success/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err46);
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err47 = {instancePath:instancePath+"/outcomes/success",schemaPath:"#/properties/outcomes/properties/success/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err47);
errors++;
}
}
}
if(data25.decline !== undefined){
let data27 = data25.decline;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err48 = {instancePath:instancePath+"/outcomes/decline",schemaPath:"#/properties/outcomes/properties/decline/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err48);
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
const err49 = {instancePath:instancePath+"/outcomes/decline",schemaPath:"#/properties/outcomes/properties/decline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err49);
errors++;
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err50);
errors++;
}
}
if(data.series !== undefined){
let data28 = data.series;
const _errs58 = errors;
let valid11 = false;
const _errs59 = errors;
if(false !== data28){
const err51 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/anyOf/0/const",keyword:"const",params:{allowedValue: false}};
vErrors = noted(vErrors, err51);
errors++;
}
var _valid0 = _errs59 === errors;
valid11 = valid11 || _valid0;
if(!valid11){
const _errs60 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key3 in data28){
if(!((key3 === "window_ms") || (key3 === "distinct"))){
const err52 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
vErrors = noted(vErrors, err52);
errors++;
}
}
if(data28.window_ms !== undefined){
let data29 = data28.window_ms;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err53 = {instancePath:instancePath+"/series/window_ms",schemaPath:"#/properties/series/anyOf/1/properties/window_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err53);
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1000 || isNaN(data29)){
const err54 = {instancePath:instancePath+"/series/window_ms",schemaPath:"#/properties/series/anyOf/1/properties/window_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
vErrors = noted(vErrors, err54);
errors++;
}
}
}
if(data28.distinct !== undefined){
let data30 = data28.distinct;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err55 = {instancePath:instancePath+"/series/distinct",schemaPath:"#/properties/series/anyOf/1/properties/distinct/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err55);
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
const err56 = {instancePath:instancePath+"/series/distinct",schemaPath:"#/properties/series/anyOf/1/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err56);
errors++;
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/anyOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err57);
errors++;
}
var _valid0 = _errs60 === errors;
valid11 = valid11 || _valid0;
}
if(!valid11){
const err58 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/anyOf",keyword:"anyOf",params:{}};
vErrors = noted(vErrors, err58);
errors++;
}
else {
errors = _errs58;
vErrors = taken(vErrors, _errs58);
}
}
if(data.page !== undefined){
if(!(validate101(data.page, {instancePath:instancePath+"/page",parentData:data,parentDataProperty:"page",rootData}))){
vErrors = joined(vErrors, validate101.errors);
errors += validate101.errors.length;
}
}
if(data.browser !== undefined){
let data32 = data.browser;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key4 in data32){
if(!(((key4 === "pages") || (key4 === "path")) || (key4 === "headed"))){
const err59 = {instancePath:instancePath+"/browser",schemaPath:"#/properties/browser/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
vErrors = noted(vErrors, err59);
errors++;
}
}
if(data32.pages !== undefined){
let data33 = data32.pages;
if(!(((data33 === "all") || (data33 === "sample")) || (data33 === "none"))){
const err60 = {instancePath:instancePath+"/browser/pages",schemaPath:"#/properties/browser/properties/pages/enum",keyword:"enum",params:{allowedValues: schema17.properties.browser.properties.pages.enum}};
vErrors = noted(vErrors, err60);
errors++;
}
}
if(data32.path !== undefined){
let data34 = data32.path;
if(typeof data34 === "string"){
if(func3(data34) < 1){
const err61 = {instancePath:instancePath+"/browser/path",schemaPath:"#/properties/browser/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err61);
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/browser/path",schemaPath:"#/properties/browser/properties/path/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err62);
errors++;
}
}
if(data32.headed !== undefined){
if(typeof data32.headed !== "boolean"){
const err63 = {instancePath:instancePath+"/browser/headed",schemaPath:"#/properties/browser/properties/headed/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err63);
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/browser",schemaPath:"#/properties/browser/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err64);
errors++;
}
}
if(data.listen !== undefined){
let data36 = data.listen;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key5 in data36){
if(!(((key5 === "host") || (key5 === "port")) || (key5 === "public_url"))){
const err65 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
vErrors = noted(vErrors, err65);
errors++;
}
}
if(data36.host !== undefined){
let data37 = data36.host;
if(typeof data37 === "string"){
if(func3(data37) < 1){
const err66 = {instancePath:instancePath+"/listen/host",schemaPath:"#/properties/listen/properties/host/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err66);
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/listen/host",schemaPath:"#/properties/listen/properties/host/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err67);
errors++;
}
}
if(data36.port !== undefined){
let data38 = data36.port;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err68 = {instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err68);
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 65535 || isNaN(data38)){
const err69 = {instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
vErrors = noted(vErrors, err69);
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err70 = {instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err70);
errors++;
}
}
}
if(data36.public_url !== undefined){
let data39 = data36.public_url;
if(typeof data39 === "string"){
if(func3(data39) < 1){
const err71 = {instancePath:instancePath+"/listen/public_url",schemaPath:"#/properties/listen/properties/public_url/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err71);
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/listen/public_url",schemaPath:"#/properties/listen/properties/public_url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err72);
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err73);
errors++;
}
}
}
else {
const err74 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err74);
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

export const gate_acceptance_reply = validate103;

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100}};
vErrors = noted(vErrors, err0);
errors++;
}
if(func3(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 4294967295 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err2);
errors++;
}
}
validate106.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^[^ \\t\\n\\u000B\\r\\u0000]([\\s\\S]*[^ \\t\\n\\u000B\\r\\u0000])?$", "u");

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}};
vErrors = noted(vErrors, err0);
errors++;
}
if(func3(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err1);
errors++;
}
if(!pattern4.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^ \\t\\n\\u000B\\r\\u0000]([\\s\\S]*[^ \\t\\n\\u000B\\r\\u0000])?$"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.request_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.project_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.payment_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_id"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.status !== undefined){
if("success" !== data.status){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "success"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.request_id !== undefined){
if(!(validate104(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData}))){
vErrors = joined(vErrors, validate104.errors);
errors += validate104.errors.length;
}
}
if(data.project_id !== undefined){
if(!(validate106(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
if(data.payment_id !== undefined){
if(!(validate108(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate108.errors);
errors += validate108.errors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err5);
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

export const gate_bank_transfer_thailand_sale_request = validate110;
const pattern5 = new RegExp("^[A-Za-z0-9+/]{86}==$", "u");

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{86}==$"}};
vErrors = noted(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}};
vErrors = noted(vErrors, err0);
errors++;
}
if(func3(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.payment_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_id"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.signature === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.project_id !== undefined){
if(!(validate106(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
if(data.payment_id !== undefined){
if(!(validate108(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate108.errors);
errors += validate108.errors.length;
}
}
if(data.signature !== undefined){
if(!(validate114(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate114.errors);
errors += validate114.errors.length;
}
}
if(data.merchant_callback_url !== undefined){
if(!(validate116(data.merchant_callback_url, {instancePath:instancePath+"/merchant_callback_url",parentData:data,parentDataProperty:"merchant_callback_url",rootData}))){
vErrors = joined(vErrors, validate116.errors);
errors += validate116.errors.length;
}
}
if(data.merchant_success_callback_url !== undefined){
if(!(validate116(data.merchant_success_callback_url, {instancePath:instancePath+"/merchant_success_callback_url",parentData:data,parentDataProperty:"merchant_success_callback_url",rootData}))){
vErrors = joined(vErrors, validate116.errors);
errors += validate116.errors.length;
}
}
if(data.merchant_decline_callback_url !== undefined){
if(!(validate116(data.merchant_decline_callback_url, {instancePath:instancePath+"/merchant_decline_callback_url",parentData:data,parentDataProperty:"merchant_decline_callback_url",rootData}))){
vErrors = joined(vErrors, validate116.errors);
errors += validate116.errors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err3);
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10000000000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000000000}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err2);
errors++;
}
}
validate122.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^[A-Z]{3}$", "u");

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
vErrors = noted(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}};
vErrors = noted(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}

const pattern7 = new RegExp("^(([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])$", "u");

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])$"}};
vErrors = noted(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.currency === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.amount !== undefined){
if(!(validate122(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = joined(vErrors, validate122.errors);
errors += validate122.errors.length;
}
}
if(data.currency !== undefined){
if(!(validate124(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = joined(vErrors, validate124.errors);
errors += validate124.errors.length;
}
}
if(data.description !== undefined){
if(!(validate126(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = joined(vErrors, validate126.errors);
errors += validate126.errors.length;
}
}
if(data.best_before !== undefined){
if(!(validate128(data.best_before, {instancePath:instancePath+"/best_before",parentData:data,parentDataProperty:"best_before",rootData}))){
vErrors = joined(vErrors, validate128.errors);
errors += validate128.errors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err2);
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}};
vErrors = noted(vErrors, err0);
errors++;
}
if(func3(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}

const formats0 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
const formats2 = /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err0);
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(typeof data === "string"){
if(!(formats0.test(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "ipv4"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(!(formats2.test(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/format",keyword:"format",params:{format: "ipv6"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
vErrors = noted(vErrors, err3);
errors++;
}
else {
errors = _errs1;
vErrors = taken(vErrors, _errs1);
}
validate134.errors = vErrors;
return errors === 0;
}

const pattern8 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u");

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}};
vErrors = noted(vErrors, err0);
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+$"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

const pattern9 = new RegExp("^[0-9]{4,24}$", "u");
const pattern10 = new RegExp("^[A-Z]{2}$", "u");

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.ip_address === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ip_address"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.id !== undefined){
if(!(validate132(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate132.errors);
errors += validate132.errors.length;
}
}
if(data.ip_address !== undefined){
if(!(validate134(data.ip_address, {instancePath:instancePath+"/ip_address",parentData:data,parentDataProperty:"ip_address",rootData}))){
vErrors = joined(vErrors, validate134.errors);
errors += validate134.errors.length;
}
}
if(data.email !== undefined){
if(!(validate136(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = joined(vErrors, validate136.errors);
errors += validate136.errors.length;
}
}
if(data.first_name !== undefined){
if(!(validate126(data.first_name, {instancePath:instancePath+"/first_name",parentData:data,parentDataProperty:"first_name",rootData}))){
vErrors = joined(vErrors, validate126.errors);
errors += validate126.errors.length;
}
}
if(data.last_name !== undefined){
if(!(validate126(data.last_name, {instancePath:instancePath+"/last_name",parentData:data,parentDataProperty:"last_name",rootData}))){
vErrors = joined(vErrors, validate126.errors);
errors += validate126.errors.length;
}
}
if(data.phone !== undefined){
let data5 = data.phone;
if(typeof data5 === "string"){
if(!pattern9.test(data5)){
const err2 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,24}$"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.country !== undefined){
let data6 = data.country;
if(typeof data6 === "string"){
if(!pattern10.test(data6)){
const err4 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err6);
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const pattern11 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*://\\S+$", "u");

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*://\\S+$"}};
vErrors = noted(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success !== undefined){
if(!(validate145(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = joined(vErrors, validate145.errors);
errors += validate145.errors.length;
}
}
if(data.decline !== undefined){
if(!(validate145(data.decline, {instancePath:instancePath+"/decline",parentData:data,parentDataProperty:"decline",rootData}))){
vErrors = joined(vErrors, validate145.errors);
errors += validate145.errors.length;
}
}
if(data.return !== undefined){
if(!(validate145(data.return, {instancePath:instancePath+"/return",parentData:data,parentDataProperty:"return",rootData}))){
vErrors = joined(vErrors, validate145.errors);
errors += validate145.errors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err0);
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.delay !== undefined){
let data0 = data.delay;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err0);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 600 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err2);
errors++;
}
}
}
if(data.force_disable !== undefined){
if(typeof data.force_disable !== "boolean"){
const err3 = {instancePath:instancePath+"/force_disable",schemaPath:"#/properties/force_disable/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.general === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "general"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.payment === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.customer === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.return_url === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "return_url"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.general !== undefined){
if(!(validate111(data.general, {instancePath:instancePath+"/general",parentData:data,parentDataProperty:"general",rootData}))){
vErrors = joined(vErrors, validate111.errors);
errors += validate111.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate121(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate121.errors);
errors += validate121.errors.length;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.currency !== undefined){
if("THB" !== data1.currency){
const err4 = {};
vErrors = noted(vErrors, err4);
errors++;
}
}
}
var _valid0 = _errs6 === errors;
errors = _errs5;
vErrors = taken(vErrors, _errs5);
if(_valid0){
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.amount !== undefined){
let data3 = data1.amount;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 50000000 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/payment/amount",schemaPath:"#/properties/payment/allOf/1/then/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000000}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data3 < 10000 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/payment/amount",schemaPath:"#/properties/payment/allOf/1/then/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000}};
vErrors = noted(vErrors, err6);
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = noted(vErrors, err7);
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.amount !== undefined){
let data4 = data1.amount;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/payment/amount",schemaPath:"#/properties/payment/allOf/1/properties/amount/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err8);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/payment/amount",schemaPath:"#/properties/payment/allOf/1/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err9);
errors++;
}
}
}
}
}
if(data.customer !== undefined){
let data5 = data.customer;
if(!(validate131(data5, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate131.errors);
errors += validate131.errors.length;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.email === undefined){
const err10 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/allOf/1/required",keyword:"required",params:{missingProperty: "email"}};
vErrors = noted(vErrors, err10);
errors++;
}
if(data5.first_name === undefined){
const err11 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/allOf/1/required",keyword:"required",params:{missingProperty: "first_name"}};
vErrors = noted(vErrors, err11);
errors++;
}
if(data5.last_name === undefined){
const err12 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/allOf/1/required",keyword:"required",params:{missingProperty: "last_name"}};
vErrors = noted(vErrors, err12);
errors++;
}
if(data5.email !== undefined){
if(!(validate136(data5.email, {instancePath:instancePath+"/customer/email",parentData:data5,parentDataProperty:"email",rootData}))){
vErrors = joined(vErrors, validate136.errors);
errors += validate136.errors.length;
}
}
if(data5.first_name !== undefined){
if(!(validate126(data5.first_name, {instancePath:instancePath+"/customer/first_name",parentData:data5,parentDataProperty:"first_name",rootData}))){
vErrors = joined(vErrors, validate126.errors);
errors += validate126.errors.length;
}
}
if(data5.last_name !== undefined){
if(!(validate126(data5.last_name, {instancePath:instancePath+"/customer/last_name",parentData:data5,parentDataProperty:"last_name",rootData}))){
vErrors = joined(vErrors, validate126.errors);
errors += validate126.errors.length;
}
}
}
}
if(data.return_url !== undefined){
let data9 = data.return_url;
if(!(validate144(data9, {instancePath:instancePath+"/return_url",parentData:data,parentDataProperty:"return_url",rootData}))){
vErrors = joined(vErrors, validate144.errors);
errors += validate144.errors.length;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.success === undefined){
const err13 = {instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/allOf/1/required",keyword:"required",params:{missingProperty: "success"}};
vErrors = noted(vErrors, err13);
errors++;
}
if(data9.success !== undefined){
if(!(validate145(data9.success, {instancePath:instancePath+"/return_url/success",parentData:data9,parentDataProperty:"success",rootData}))){
vErrors = joined(vErrors, validate145.errors);
errors += validate145.errors.length;
}
}
}
}
if(data.callback !== undefined){
if(!(validate151(data.callback, {instancePath:instancePath+"/callback",parentData:data,parentDataProperty:"callback",rootData}))){
vErrors = joined(vErrors, validate151.errors);
errors += validate151.errors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err14);
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

export const gate_callback = validate153;
const schema41 = {"$id":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/status","enum":["processing","external processing","awaiting 3ds result","awaiting redirect result","awaiting customer","awaiting customer action","awaiting clarification","awaiting capture","awaiting merchant auth","awaiting approval","awaiting confirmation","success","decline","error","internal error","external error","expired","canceled","cancelled","partially paid","refunded","partially refunded","reversed","partially reversed"]};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((((((((((((((((data === "processing") || (data === "external processing")) || (data === "awaiting 3ds result")) || (data === "awaiting redirect result")) || (data === "awaiting customer")) || (data === "awaiting customer action")) || (data === "awaiting clarification")) || (data === "awaiting capture")) || (data === "awaiting merchant auth")) || (data === "awaiting approval")) || (data === "awaiting confirmation")) || (data === "success")) || (data === "decline")) || (data === "error")) || (data === "internal error")) || (data === "external error")) || (data === "expired")) || (data === "canceled")) || (data === "cancelled")) || (data === "partially paid")) || (data === "refunded")) || (data === "partially refunded")) || (data === "reversed")) || (data === "partially reversed"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema41.enum}};
vErrors = noted(vErrors, err0);
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}

const pattern12 = new RegExp("^(([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])$", "u");

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern12.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])$"}};
vErrors = noted(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}

const schema43 = {"$id":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/methodName","enum":["promptpay","thai-qr","bank-transfer-thailand","Thailand bank transfer","Bank transfers in Thailand"]};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "promptpay") || (data === "thai-qr")) || (data === "bank-transfer-thailand")) || (data === "Thailand bank transfer")) || (data === "Bank transfers in Thailand"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema43.enum}};
vErrors = noted(vErrors, err0);
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err2);
errors++;
}
}
validate164.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.currency === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.amount !== undefined){
if(!(validate164(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = joined(vErrors, validate164.errors);
errors += validate164.errors.length;
}
}
if(data.currency !== undefined){
if(!(validate124(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = joined(vErrors, validate124.errors);
errors += validate124.errors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err2);
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.id !== undefined){
if(!(validate108(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate108.errors);
errors += validate108.errors.length;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(data.status !== undefined){
if(!(validate157(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = joined(vErrors, validate157.errors);
errors += validate157.errors.length;
}
}
if(data.date !== undefined){
if(!(validate159(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = joined(vErrors, validate159.errors);
errors += validate159.errors.length;
}
}
if(data.method !== undefined){
if(!(validate161(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = joined(vErrors, validate161.errors);
errors += validate161.errors.length;
}
}
if(data.sum !== undefined){
if(!(validate163(data.sum, {instancePath:instancePath+"/sum",parentData:data,parentDataProperty:"sum",rootData}))){
vErrors = joined(vErrors, validate163.errors);
errors += validate163.errors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}


function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(!(validate132(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate132.errors);
errors += validate132.errors.length;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
const err0 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err0);
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err1 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err2);
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}

const schema47 = {"$id":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/operation","type":"object","properties":{"id":{"type":"integer","minimum":1},"type":{"type":"string"},"status":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/status"},"date":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/dateTime"},"created_date":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/dateTime"},"request_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/requestId"},"sum_initial":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/sum"},"sum_converted":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/sum"},"code":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/code"},"message":{"type":"string"},"eci":{"type":["string","null"]},"provider":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/provider"}}};
const pattern13 = new RegExp("^[0-9]{1,10}$", "u");

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern13.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,10}$"}};
vErrors = noted(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}

const schema49 = {"$id":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/provider","type":"object","properties":{"id":{"type":"integer","minimum":0},"payment_id":{"type":"string"},"auth_code":{"type":"string"},"endpoint_id":{"type":["integer","string"]},"date":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/dateTime"},"result_code":{"type":"string"},"result_message":{"type":"string"}}};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err0);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err1);
errors++;
}
}
}
if(data.payment_id !== undefined){
if(typeof data.payment_id !== "string"){
const err2 = {instancePath:instancePath+"/payment_id",schemaPath:"#/properties/payment_id/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(data.auth_code !== undefined){
if(typeof data.auth_code !== "string"){
const err3 = {instancePath:instancePath+"/auth_code",schemaPath:"#/properties/auth_code/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.endpoint_id !== undefined){
let data3 = data.endpoint_id;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err4 = {instancePath:instancePath+"/endpoint_id",schemaPath:"#/properties/endpoint_id/type",keyword:"type",params:{type: schema49.properties.endpoint_id.type}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.date !== undefined){
if(!(validate159(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = joined(vErrors, validate159.errors);
errors += validate159.errors.length;
}
}
if(data.result_code !== undefined){
if(typeof data.result_code !== "string"){
const err5 = {instancePath:instancePath+"/result_code",schemaPath:"#/properties/result_code/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.result_message !== undefined){
if(typeof data.result_message !== "string"){
const err6 = {instancePath:instancePath+"/result_message",schemaPath:"#/properties/result_message/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err7);
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err0);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err1);
errors++;
}
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(data.status !== undefined){
if(!(validate157(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = joined(vErrors, validate157.errors);
errors += validate157.errors.length;
}
}
if(data.date !== undefined){
if(!(validate159(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = joined(vErrors, validate159.errors);
errors += validate159.errors.length;
}
}
if(data.created_date !== undefined){
if(!(validate159(data.created_date, {instancePath:instancePath+"/created_date",parentData:data,parentDataProperty:"created_date",rootData}))){
vErrors = joined(vErrors, validate159.errors);
errors += validate159.errors.length;
}
}
if(data.request_id !== undefined){
if(!(validate104(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData}))){
vErrors = joined(vErrors, validate104.errors);
errors += validate104.errors.length;
}
}
if(data.sum_initial !== undefined){
if(!(validate163(data.sum_initial, {instancePath:instancePath+"/sum_initial",parentData:data,parentDataProperty:"sum_initial",rootData}))){
vErrors = joined(vErrors, validate163.errors);
errors += validate163.errors.length;
}
}
if(data.sum_converted !== undefined){
if(!(validate163(data.sum_converted, {instancePath:instancePath+"/sum_converted",parentData:data,parentDataProperty:"sum_converted",rootData}))){
vErrors = joined(vErrors, validate163.errors);
errors += validate163.errors.length;
}
}
if(data.code !== undefined){
if(!(validate179(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = joined(vErrors, validate179.errors);
errors += validate179.errors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.eci !== undefined){
let data10 = data.eci;
if((typeof data10 !== "string") && (data10 !== null)){
const err4 = {instancePath:instancePath+"/eci",schemaPath:"#/properties/eci/type",keyword:"type",params:{type: schema47.properties.eci.type}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.provider !== undefined){
if(!(validate181(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = joined(vErrors, validate181.errors);
errors += validate181.errors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err5);
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}


function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.code !== undefined){
if(!(validate179(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = joined(vErrors, validate179.errors);
errors += validate179.errors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(data.field !== undefined){
if(typeof data.field !== "string"){
const err3 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.constraint !== undefined){
if(typeof data.constraint !== "string"){
const err5 = {instancePath:instancePath+"/constraint",schemaPath:"#/properties/constraint/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err6);
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.payment === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.signature === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.project_id !== undefined){
if(!(validate106(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
if(data.payment !== undefined){
if(!(validate155(data.payment, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate155.errors);
errors += validate155.errors.length;
}
}
if(data.customer !== undefined){
if(!(validate169(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate169.errors);
errors += validate169.errors.length;
}
}
if(data.account !== undefined){
let data3 = data.account;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err3 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.operation !== undefined){
if(!(validate172(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = joined(vErrors, validate172.errors);
errors += validate172.errors.length;
}
}
if(data.errors !== undefined){
let data5 = data.errors;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate185(data5[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate185.errors);
errors += validate185.errors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.signature !== undefined){
if(!(validate114(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate114.errors);
errors += validate114.errors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err5);
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}

export const gate_callback_decline = validate189;

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate155(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate155.errors);
errors += validate155.errors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "type"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.date === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "date"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.method === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data.sum === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "sum"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data.type !== undefined){
if("purchase" !== data.type){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "purchase"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data.date !== undefined){
if(!(validate159(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = joined(vErrors, validate159.errors);
errors += validate159.errors.length;
}
}
if(data.method !== undefined){
if(!(validate161(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = joined(vErrors, validate161.errors);
errors += validate161.errors.length;
}
}
if(data.sum !== undefined){
if(!(validate163(data.sum, {instancePath:instancePath+"/sum",parentData:data,parentDataProperty:"sum",rootData}))){
vErrors = joined(vErrors, validate163.errors);
errors += validate163.errors.length;
}
}
}
validate191.errors = vErrors;
return errors === 0;
}


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate172(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate172.errors);
errors += validate172.errors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "type"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.date === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "date"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.created_date === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "created_date"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data.request_id === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "request_id"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data.sum_initial === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "sum_initial"}};
vErrors = noted(vErrors, err6);
errors++;
}
if(data.sum_converted === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "sum_converted"}};
vErrors = noted(vErrors, err7);
errors++;
}
if(data.code === undefined){
const err8 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "code"}};
vErrors = noted(vErrors, err8);
errors++;
}
if(data.message === undefined){
const err9 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "message"}};
vErrors = noted(vErrors, err9);
errors++;
}
if(data.type !== undefined){
if("sale" !== data.type){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "sale"}};
vErrors = noted(vErrors, err10);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/allOf/1/properties/id/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err11);
errors++;
}
}
if(data.status !== undefined){
if(!(validate157(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = joined(vErrors, validate157.errors);
errors += validate157.errors.length;
}
}
if(data.date !== undefined){
if(!(validate159(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = joined(vErrors, validate159.errors);
errors += validate159.errors.length;
}
}
if(data.created_date !== undefined){
if(!(validate159(data.created_date, {instancePath:instancePath+"/created_date",parentData:data,parentDataProperty:"created_date",rootData}))){
vErrors = joined(vErrors, validate159.errors);
errors += validate159.errors.length;
}
}
if(data.request_id !== undefined){
if(!(validate104(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData}))){
vErrors = joined(vErrors, validate104.errors);
errors += validate104.errors.length;
}
}
if(data.sum_initial !== undefined){
if(!(validate163(data.sum_initial, {instancePath:instancePath+"/sum_initial",parentData:data,parentDataProperty:"sum_initial",rootData}))){
vErrors = joined(vErrors, validate163.errors);
errors += validate163.errors.length;
}
}
if(data.sum_converted !== undefined){
if(!(validate163(data.sum_converted, {instancePath:instancePath+"/sum_converted",parentData:data,parentDataProperty:"sum_converted",rootData}))){
vErrors = joined(vErrors, validate163.errors);
errors += validate163.errors.length;
}
}
if(data.code !== undefined){
if(!(validate179(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = joined(vErrors, validate179.errors);
errors += validate179.errors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err12 = {instancePath:instancePath+"/message",schemaPath:"#/allOf/1/properties/message/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err12);
errors++;
}
}
}
validate198.errors = vErrors;
return errors === 0;
}

const pattern14 = new RegExp("^[1-9][0-9]{0,8}$", "u");

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern14.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,8}$"}};
vErrors = noted(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.payment === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.signature === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.operation === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.project_id !== undefined){
if(!(validate106(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate191(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate191.errors);
errors += validate191.errors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.status !== undefined){
if("decline" !== data1.status){
const err4 = {instancePath:instancePath+"/payment/status",schemaPath:"#/properties/payment/allOf/1/properties/status/const",keyword:"const",params:{allowedValue: "decline"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
}
}
if(data.customer !== undefined){
if(!(validate169(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate169.errors);
errors += validate169.errors.length;
}
}
if(data.account !== undefined){
let data4 = data.account;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err5 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.operation !== undefined){
let data5 = data.operation;
if(!(validate198(data5, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = joined(vErrors, validate198.errors);
errors += validate198.errors.length;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.status !== undefined){
if("decline" !== data5.status){
const err6 = {instancePath:instancePath+"/operation/status",schemaPath:"#/properties/operation/allOf/1/properties/status/const",keyword:"const",params:{allowedValue: "decline"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data5.code !== undefined){
if(!(validate208(data5.code, {instancePath:instancePath+"/operation/code",parentData:data5,parentDataProperty:"code",rootData}))){
vErrors = joined(vErrors, validate208.errors);
errors += validate208.errors.length;
}
}
}
}
if(data.errors !== undefined){
let data8 = data.errors;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate185(data8[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate185.errors);
errors += validate185.errors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data.signature !== undefined){
if(!(validate114(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate114.errors);
errors += validate114.errors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err8);
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}

export const gate_callback_display = validate212;
const schema56 = {"$id":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/intermediateStatus","enum":["processing","external processing","awaiting 3ds result","awaiting redirect result","awaiting customer","awaiting customer action","awaiting clarification","awaiting capture","awaiting merchant auth","awaiting approval","awaiting confirmation"]};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((((data === "processing") || (data === "external processing")) || (data === "awaiting 3ds result")) || (data === "awaiting redirect result")) || (data === "awaiting customer")) || (data === "awaiting customer action")) || (data === "awaiting clarification")) || (data === "awaiting capture")) || (data === "awaiting merchant auth")) || (data === "awaiting approval")) || (data === "awaiting confirmation"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema56.enum}};
vErrors = noted(vErrors, err0);
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err7);
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}


function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.payment === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.signature === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.display_data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_data"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.project_id !== undefined){
if(!(validate106(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate191(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate191.errors);
errors += validate191.errors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.status !== undefined){
if(!(validate215(data1.status, {instancePath:instancePath+"/payment/status",parentData:data1,parentDataProperty:"status",rootData}))){
vErrors = joined(vErrors, validate215.errors);
errors += validate215.errors.length;
}
}
}
}
if(data.customer !== undefined){
if(!(validate169(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate169.errors);
errors += validate169.errors.length;
}
}
if(data.account !== undefined){
let data4 = data.account;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err4 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.operation !== undefined){
if(!(validate172(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = joined(vErrors, validate172.errors);
errors += validate172.errors.length;
}
}
if(data.errors !== undefined){
let data6 = data.errors;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate185(data6[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate185.errors);
errors += validate185.errors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.signature !== undefined){
if(!(validate114(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate114.errors);
errors += validate114.errors.length;
}
}
if(data.display_data !== undefined){
let data9 = data.display_data;
if(Array.isArray(data9)){
if(data9.length < 1){
const err6 = {instancePath:instancePath+"/display_data",schemaPath:"#/properties/display_data/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = noted(vErrors, err6);
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate221(data9[i1], {instancePath:instancePath+"/display_data/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate221.errors);
errors += validate221.errors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/display_data",schemaPath:"#/properties/display_data/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err8);
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}

export const gate_callback_error = validate223;
const schema58 = {"$id":"https://thai-payments-conformance.example/schemas/gate/callback-error.schema.json","type":"object","required":["project_id","payment","signature","errors"],"properties":{"project_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/projectId"},"payment":{"allOf":[{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/payment"},{"properties":{"status":{"enum":["error","decline"]}}}]},"customer":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/customer"},"account":{"type":"object"},"operation":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/operation"},"errors":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/fault"},"minItems":1},"signature":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/signature"}}};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.payment === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.signature === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.errors === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.project_id !== undefined){
if(!(validate106(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate155(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate155.errors);
errors += validate155.errors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.status !== undefined){
let data2 = data1.status;
if(!((data2 === "error") || (data2 === "decline"))){
const err4 = {instancePath:instancePath+"/payment/status",schemaPath:"#/properties/payment/allOf/1/properties/status/enum",keyword:"enum",params:{allowedValues: schema58.properties.payment.allOf[1].properties.status.enum}};
vErrors = noted(vErrors, err4);
errors++;
}
}
}
}
if(data.customer !== undefined){
if(!(validate169(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate169.errors);
errors += validate169.errors.length;
}
}
if(data.account !== undefined){
let data4 = data.account;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err5 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.operation !== undefined){
if(!(validate172(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = joined(vErrors, validate172.errors);
errors += validate172.errors.length;
}
}
if(data.errors !== undefined){
let data6 = data.errors;
if(Array.isArray(data6)){
if(data6.length < 1){
const err6 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = noted(vErrors, err6);
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate185(data6[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate185.errors);
errors += validate185.errors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data.signature !== undefined){
if(!(validate114(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate114.errors);
errors += validate114.errors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err8);
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}

export const gate_callback_redirect = validate230;
const schema60 = {"$id":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/redirectData","type":"object","required":["url","method","body"],"properties":{"url":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/webUrl"},"method":{"enum":["GET","POST"]},"body":{"type":["object","array"],"maxItems":0},"encrypted":{}}};
const pattern15 = new RegExp("^https?://\\S+$", "u");

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern15.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}


function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.method === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.body === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.url !== undefined){
if(!(validate239(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = joined(vErrors, validate239.errors);
errors += validate239.errors.length;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(!((data1 === "GET") || (data1 === "POST"))){
const err3 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema60.properties.method.enum}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.body !== undefined){
let data2 = data.body;
if(!data2 || typeof data2 != "object"){
const err4 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: schema60.properties.body.type}};
vErrors = noted(vErrors, err4);
errors++;
}
if(Array.isArray(data2)){
if(data2.length > 0){
const err5 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxItems",keyword:"maxItems",params:{limit: 0}};
vErrors = noted(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err6);
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}


function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.payment === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.signature === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.redirect_data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "redirect_data"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.project_id !== undefined){
if(!(validate106(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate191(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate191.errors);
errors += validate191.errors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.status !== undefined){
if(!(validate215(data1.status, {instancePath:instancePath+"/payment/status",parentData:data1,parentDataProperty:"status",rootData}))){
vErrors = joined(vErrors, validate215.errors);
errors += validate215.errors.length;
}
}
}
}
if(data.customer !== undefined){
if(!(validate169(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate169.errors);
errors += validate169.errors.length;
}
}
if(data.account !== undefined){
let data4 = data.account;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err4 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.operation !== undefined){
if(!(validate172(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = joined(vErrors, validate172.errors);
errors += validate172.errors.length;
}
}
if(data.errors !== undefined){
let data6 = data.errors;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate185(data6[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate185.errors);
errors += validate185.errors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.signature !== undefined){
if(!(validate114(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate114.errors);
errors += validate114.errors.length;
}
}
if(data.redirect_data !== undefined){
if(!(validate238(data.redirect_data, {instancePath:instancePath+"/redirect_data",parentData:data,parentDataProperty:"redirect_data",rootData}))){
vErrors = joined(vErrors, validate238.errors);
errors += validate238.errors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err6);
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}

export const gate_callback_success = validate242;

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.payment === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.signature === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.operation === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.project_id !== undefined){
if(!(validate106(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate191(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate191.errors);
errors += validate191.errors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.status !== undefined){
if("success" !== data1.status){
const err4 = {instancePath:instancePath+"/payment/status",schemaPath:"#/properties/payment/allOf/1/properties/status/const",keyword:"const",params:{allowedValue: "success"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
}
}
if(data.customer !== undefined){
if(!(validate169(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate169.errors);
errors += validate169.errors.length;
}
}
if(data.account !== undefined){
let data4 = data.account;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err5 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.operation !== undefined){
let data5 = data.operation;
if(!(validate198(data5, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = joined(vErrors, validate198.errors);
errors += validate198.errors.length;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.status !== undefined){
if("success" !== data5.status){
const err6 = {instancePath:instancePath+"/operation/status",schemaPath:"#/properties/operation/allOf/1/properties/status/const",keyword:"const",params:{allowedValue: "success"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data5.code !== undefined){
if("0" !== data5.code){
const err7 = {instancePath:instancePath+"/operation/code",schemaPath:"#/properties/operation/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: "0"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data5.provider !== undefined){
if(!(validate181(data5.provider, {instancePath:instancePath+"/operation/provider",parentData:data5,parentDataProperty:"provider",rootData}))){
vErrors = joined(vErrors, validate181.errors);
errors += validate181.errors.length;
}
}
}
}
if(data.errors !== undefined){
let data9 = data.errors;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate185(data9[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate185.errors);
errors += validate185.errors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
if(data.signature !== undefined){
if(!(validate114(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate114.errors);
errors += validate114.errors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err9);
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}

export const gate_error_reply = validate250;

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.status !== undefined){
if("error" !== data.status){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "error"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
if(data.code !== undefined){
if(!(validate179(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = joined(vErrors, validate179.errors);
errors += validate179.errors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(data.request_id !== undefined){
if(!(validate104(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData}))){
vErrors = joined(vErrors, validate104.errors);
errors += validate104.errors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err3);
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}

export const gate_promptpay_display_sale_request = validate253;
const schema64 = {"$id":"https://thai-payments-conformance.example/schemas/gate/promptpay-display-sale-request.schema.json","type":"object","required":["general","payment","customer"],"properties":{"general":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/general"},"payment":{"allOf":[{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/requestPayment"},{"properties":{"currency":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/thb"}}}]},"customer":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/requestCustomer"},"return_url":{"type":["object","string"],"pattern":"^[A-Za-z][A-Za-z0-9+.-]*://\\S+$","properties":{"success":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/absoluteUrl"},"decline":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/absoluteUrl"},"return":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/absoluteUrl"}}},"callback":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/callbackOptions"}}};

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if("THB" !== data){
const err0 = {instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "THB"}};
vErrors = noted(vErrors, err0);
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}


function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.general === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "general"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.payment === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.customer === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.general !== undefined){
if(!(validate111(data.general, {instancePath:instancePath+"/general",parentData:data,parentDataProperty:"general",rootData}))){
vErrors = joined(vErrors, validate111.errors);
errors += validate111.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate121(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate121.errors);
errors += validate121.errors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.currency !== undefined){
if(!(validate256(data1.currency, {instancePath:instancePath+"/payment/currency",parentData:data1,parentDataProperty:"currency",rootData}))){
vErrors = joined(vErrors, validate256.errors);
errors += validate256.errors.length;
}
}
}
}
if(data.customer !== undefined){
if(!(validate131(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate131.errors);
errors += validate131.errors.length;
}
}
if(data.return_url !== undefined){
let data4 = data.return_url;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (typeof data4 !== "string")){
const err3 = {instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/type",keyword:"type",params:{type: schema64.properties.return_url.type}};
vErrors = noted(vErrors, err3);
errors++;
}
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
const err4 = {instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*://\\S+$"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.success !== undefined){
if(!(validate145(data4.success, {instancePath:instancePath+"/return_url/success",parentData:data4,parentDataProperty:"success",rootData}))){
vErrors = joined(vErrors, validate145.errors);
errors += validate145.errors.length;
}
}
if(data4.decline !== undefined){
if(!(validate145(data4.decline, {instancePath:instancePath+"/return_url/decline",parentData:data4,parentDataProperty:"decline",rootData}))){
vErrors = joined(vErrors, validate145.errors);
errors += validate145.errors.length;
}
}
if(data4.return !== undefined){
if(!(validate145(data4.return, {instancePath:instancePath+"/return_url/return",parentData:data4,parentDataProperty:"return",rootData}))){
vErrors = joined(vErrors, validate145.errors);
errors += validate145.errors.length;
}
}
}
}
if(data.callback !== undefined){
if(!(validate151(data.callback, {instancePath:instancePath+"/callback",parentData:data,parentDataProperty:"callback",rootData}))){
vErrors = joined(vErrors, validate151.errors);
errors += validate151.errors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err5);
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}

export const gate_promptpay_redirect_sale_request = validate263;

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.general === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "general"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.payment === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.customer === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.return_url === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "return_url"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.general !== undefined){
if(!(validate111(data.general, {instancePath:instancePath+"/general",parentData:data,parentDataProperty:"general",rootData}))){
vErrors = joined(vErrors, validate111.errors);
errors += validate111.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate121(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate121.errors);
errors += validate121.errors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.currency !== undefined){
if(!(validate256(data1.currency, {instancePath:instancePath+"/payment/currency",parentData:data1,parentDataProperty:"currency",rootData}))){
vErrors = joined(vErrors, validate256.errors);
errors += validate256.errors.length;
}
}
}
}
if(data.customer !== undefined){
if(!(validate131(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate131.errors);
errors += validate131.errors.length;
}
}
if(data.return_url !== undefined){
let data4 = data.return_url;
if(!(validate144(data4, {instancePath:instancePath+"/return_url",parentData:data,parentDataProperty:"return_url",rootData}))){
vErrors = joined(vErrors, validate144.errors);
errors += validate144.errors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.success === undefined){
const err4 = {instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/allOf/1/required",keyword:"required",params:{missingProperty: "success"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data4.success !== undefined){
if(!(validate145(data4.success, {instancePath:instancePath+"/return_url/success",parentData:data4,parentDataProperty:"success",rootData}))){
vErrors = joined(vErrors, validate145.errors);
errors += validate145.errors.length;
}
}
}
}
if(data.callback !== undefined){
if(!(validate151(data.callback, {instancePath:instancePath+"/callback",parentData:data,parentDataProperty:"callback",rootData}))){
vErrors = joined(vErrors, validate151.errors);
errors += validate151.errors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err5);
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}

export const gate_status_reply = validate271;

function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.payment === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.operations === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operations"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.signature === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.project_id !== undefined){
if(!(validate106(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
if(data.payment !== undefined){
if(!(validate155(data.payment, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate155.errors);
errors += validate155.errors.length;
}
}
if(data.operations !== undefined){
let data2 = data.operations;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate172(data2[i0], {instancePath:instancePath+"/operations/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate172.errors);
errors += validate172.errors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.customer !== undefined){
if(!(validate169(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate169.errors);
errors += validate169.errors.length;
}
}
if(data.account !== undefined){
let data5 = data.account;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err5 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.errors !== undefined){
let data6 = data.errors;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate185(data6[i1], {instancePath:instancePath+"/errors/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate185.errors);
errors += validate185.errors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data.signature !== undefined){
if(!(validate114(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate114.errors);
errors += validate114.errors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err7);
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}

export const gate_status_request = validate278;
const schema68 = {"$id":"https://thai-payments-conformance.example/schemas/gate/status-request.schema.json","type":"object","required":["general"],"properties":{"general":{"type":"object","required":["project_id","payment_id","signature"],"properties":{"project_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/projectId"},"payment_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/paymentId"},"signature":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/signature"}}},"destination":{"enum":["merchant","terminal"]}}};

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.general === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "general"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.general !== undefined){
let data0 = data.general;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.project_id === undefined){
const err1 = {instancePath:instancePath+"/general",schemaPath:"#/properties/general/required",keyword:"required",params:{missingProperty: "project_id"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data0.payment_id === undefined){
const err2 = {instancePath:instancePath+"/general",schemaPath:"#/properties/general/required",keyword:"required",params:{missingProperty: "payment_id"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data0.signature === undefined){
const err3 = {instancePath:instancePath+"/general",schemaPath:"#/properties/general/required",keyword:"required",params:{missingProperty: "signature"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data0.project_id !== undefined){
if(!(validate106(data0.project_id, {instancePath:instancePath+"/general/project_id",parentData:data0,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
if(data0.payment_id !== undefined){
if(!(validate108(data0.payment_id, {instancePath:instancePath+"/general/payment_id",parentData:data0,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate108.errors);
errors += validate108.errors.length;
}
}
if(data0.signature !== undefined){
if(!(validate114(data0.signature, {instancePath:instancePath+"/general/signature",parentData:data0,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate114.errors);
errors += validate114.errors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/general",schemaPath:"#/properties/general/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.destination !== undefined){
let data4 = data.destination;
if(!((data4 === "merchant") || (data4 === "terminal"))){
const err5 = {instancePath:instancePath+"/destination",schemaPath:"#/properties/destination/enum",keyword:"enum",params:{allowedValues: schema68.properties.destination.enum}};
vErrors = noted(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err6);
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}

export const gate_thai_qr_sale_request = validate282;
const schema69 = {"$id":"https://thai-payments-conformance.example/schemas/gate/thai-qr-sale-request.schema.json","type":"object","required":["general","payment","customer"],"properties":{"general":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/general"},"payment":{"allOf":[{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/requestPayment"},{"if":{"properties":{"currency":{"const":"THB"}}},"then":{"properties":{"amount":{"minimum":10000}}}}]},"customer":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/requestCustomer"},"return_url":{"type":["object","string"],"pattern":"^[A-Za-z][A-Za-z0-9+.-]*://\\S+$","properties":{"success":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/absoluteUrl"},"decline":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/absoluteUrl"},"return":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/absoluteUrl"}}},"callback":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/callbackOptions"}}};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.general === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "general"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.payment === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.customer === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.general !== undefined){
if(!(validate111(data.general, {instancePath:instancePath+"/general",parentData:data,parentDataProperty:"general",rootData}))){
vErrors = joined(vErrors, validate111.errors);
errors += validate111.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate121(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate121.errors);
errors += validate121.errors.length;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.currency !== undefined){
if("THB" !== data1.currency){
const err3 = {};
vErrors = noted(vErrors, err3);
errors++;
}
}
}
var _valid0 = _errs6 === errors;
errors = _errs5;
vErrors = taken(vErrors, _errs5);
if(_valid0){
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.amount !== undefined){
let data3 = data1.amount;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 10000 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/payment/amount",schemaPath:"#/properties/payment/allOf/1/then/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000}};
vErrors = noted(vErrors, err4);
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.customer !== undefined){
if(!(validate131(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate131.errors);
errors += validate131.errors.length;
}
}
if(data.return_url !== undefined){
let data5 = data.return_url;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (typeof data5 !== "string")){
const err6 = {instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/type",keyword:"type",params:{type: schema69.properties.return_url.type}};
vErrors = noted(vErrors, err6);
errors++;
}
if(typeof data5 === "string"){
if(!pattern11.test(data5)){
const err7 = {instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*://\\S+$"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.success !== undefined){
if(!(validate145(data5.success, {instancePath:instancePath+"/return_url/success",parentData:data5,parentDataProperty:"success",rootData}))){
vErrors = joined(vErrors, validate145.errors);
errors += validate145.errors.length;
}
}
if(data5.decline !== undefined){
if(!(validate145(data5.decline, {instancePath:instancePath+"/return_url/decline",parentData:data5,parentDataProperty:"decline",rootData}))){
vErrors = joined(vErrors, validate145.errors);
errors += validate145.errors.length;
}
}
if(data5.return !== undefined){
if(!(validate145(data5.return, {instancePath:instancePath+"/return_url/return",parentData:data5,parentDataProperty:"return",rootData}))){
vErrors = joined(vErrors, validate145.errors);
errors += validate145.errors.length;
}
}
}
}
if(data.callback !== undefined){
if(!(validate151(data.callback, {instancePath:instancePath+"/callback",parentData:data,parentDataProperty:"callback",rootData}))){
vErrors = joined(vErrors, validate151.errors);
errors += validate151.errors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err8);
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}

export const page_bank_transfer_thailand_parameters = validate290;
const schema70 = {"$id":"https://thai-payments-conformance.example/schemas/page/bank-transfer-thailand-parameters.schema.json","type":"object","required":["project_id","payment_id","payment_currency","payment_amount","customer_id","customer_email","signature"],"properties":{"project_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/projectId"},"payment_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/id"},"payment_amount":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/amount"},"payment_currency":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/currency"},"customer_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/id"},"signature":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/signature"},"force_payment_method":{"const":"bank-transfer-thailand"},"customer_email":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/email"},"customer_first_name":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"customer_last_name":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"customer_phone":{"type":["string","integer"],"minimum":1000,"pattern":"^[0-9]{4,24}$"},"payment_description":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"best_before":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/bestBefore"},"language_code":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"region_code":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"merchant_success_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_fail_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_return_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_callback_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_success_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_fail_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_return_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"redirect_on_mobile":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"close_on_missclick":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"operation_type":{"enum":["sale","auth"]},"hide":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"}},"additionalProperties":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/value"},"if":{"properties":{"payment_currency":{"const":"THB"}}},"then":{"properties":{"payment_amount":{"minimum":10000,"pattern":"^([1-9][0-9]{4,6}|[1-4][0-9]{7}|50000000)$","maximum":50000000}}}};
const pattern18 = new RegExp("^([1-9][0-9]{4,6}|[1-4][0-9]{7}|50000000)$", "u");
const schema71 = {"$id":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/value","type":["string","number","boolean"],"pattern":"^[^;]*$"};
const pattern19 = new RegExp("^[^;]*$", "u");

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema71.type}};
vErrors = noted(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern19.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^;]*$"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
validate291.errors = vErrors;
return errors === 0;
}

const schema72 = {"$id":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/projectId","type":["integer","string"],"minimum":1,"maximum":4294967295,"pattern":"^[1-9][0-9]{0,9}$"};
const pattern20 = new RegExp("^[1-9][0-9]{0,9}$", "u");

function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema72.type}};
vErrors = noted(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 4294967295 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(typeof data === "string"){
if(!pattern20.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,9}$"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
validate293.errors = vErrors;
return errors === 0;
}

const pattern21 = new RegExp("^[^;]+$", "u");

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}};
vErrors = noted(vErrors, err0);
errors++;
}
if(func3(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err1);
errors++;
}
if(!pattern21.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^;]+$"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}

const schema74 = {"$id":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/amount","type":["integer","string"],"minimum":1,"maximum":10000000000000,"pattern":"^([1-9][0-9]{0,12}|10000000000000)$"};
const pattern22 = new RegExp("^([1-9][0-9]{0,12}|10000000000000)$", "u");

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema74.type}};
vErrors = noted(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10000000000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000000000}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(typeof data === "string"){
if(!pattern22.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,12}|10000000000000)$"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
validate297.errors = vErrors;
return errors === 0;
}

const pattern23 = new RegExp("^[^@\\s;]+@[^@\\s;]+$", "u");

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}};
vErrors = noted(vErrors, err0);
errors++;
}
if(!pattern23.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^@\\s;]+@[^@\\s;]+$"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}


function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}};
vErrors = noted(vErrors, err0);
errors++;
}
if(!pattern19.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^;]*$"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}

const pattern26 = new RegExp("^(([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9][+-]([01][0-9]|2[0-3])(:?[0-5][0-9])?$", "u");

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern26.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9][+-]([01][0-9]|2[0-3])(:?[0-5][0-9])?$"}};
vErrors = noted(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}

const pattern27 = new RegExp("^https?://[^\\s;]+$", "u");

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern27.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s;]+$"}};
vErrors = noted(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate312.errors = vErrors;
return errors === 0;
}

const schema79 = {"$id":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag","enum":[0,1,"0","1",true,false]};

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((data === 0) || (data === 1)) || (data === "0")) || (data === "1")) || (data === true)) || (data === false))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema79.enum}};
vErrors = noted(vErrors, err0);
errors++;
}
validate320.errors = vErrors;
return errors === 0;
}


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payment_currency !== undefined){
if("THB" !== data.payment_currency){
const err0 = {};
vErrors = noted(vErrors, err0);
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
vErrors = taken(vErrors, _errs1);
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payment_amount !== undefined){
let data1 = data.payment_amount;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 50000000 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/payment_amount",schemaPath:"#/then/properties/payment_amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000000}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data1 < 10000 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/payment_amount",schemaPath:"#/then/properties/payment_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
const err3 = {instancePath:instancePath+"/payment_amount",schemaPath:"#/then/properties/payment_amount/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{4,6}|[1-4][0-9]{7}|50000000)$"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data.payment_id === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_id"}};
vErrors = noted(vErrors, err6);
errors++;
}
if(data.payment_currency === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_currency"}};
vErrors = noted(vErrors, err7);
errors++;
}
if(data.payment_amount === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_amount"}};
vErrors = noted(vErrors, err8);
errors++;
}
if(data.customer_id === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"}};
vErrors = noted(vErrors, err9);
errors++;
}
if(data.customer_email === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_email"}};
vErrors = noted(vErrors, err10);
errors++;
}
if(data.signature === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"}};
vErrors = noted(vErrors, err11);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema70.properties, key0))){
if(!(validate291(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joined(vErrors, validate291.errors);
errors += validate291.errors.length;
}
}
}
if(data.project_id !== undefined){
if(!(validate293(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate293.errors);
errors += validate293.errors.length;
}
}
if(data.payment_id !== undefined){
if(!(validate295(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate295.errors);
errors += validate295.errors.length;
}
}
if(data.payment_amount !== undefined){
if(!(validate297(data.payment_amount, {instancePath:instancePath+"/payment_amount",parentData:data,parentDataProperty:"payment_amount",rootData}))){
vErrors = joined(vErrors, validate297.errors);
errors += validate297.errors.length;
}
}
if(data.payment_currency !== undefined){
if(!(validate124(data.payment_currency, {instancePath:instancePath+"/payment_currency",parentData:data,parentDataProperty:"payment_currency",rootData}))){
vErrors = joined(vErrors, validate124.errors);
errors += validate124.errors.length;
}
}
if(data.customer_id !== undefined){
if(!(validate295(data.customer_id, {instancePath:instancePath+"/customer_id",parentData:data,parentDataProperty:"customer_id",rootData}))){
vErrors = joined(vErrors, validate295.errors);
errors += validate295.errors.length;
}
}
if(data.signature !== undefined){
if(!(validate114(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate114.errors);
errors += validate114.errors.length;
}
}
if(data.force_payment_method !== undefined){
if("bank-transfer-thailand" !== data.force_payment_method){
const err12 = {instancePath:instancePath+"/force_payment_method",schemaPath:"#/properties/force_payment_method/const",keyword:"const",params:{allowedValue: "bank-transfer-thailand"}};
vErrors = noted(vErrors, err12);
errors++;
}
}
if(data.customer_email !== undefined){
if(!(validate302(data.customer_email, {instancePath:instancePath+"/customer_email",parentData:data,parentDataProperty:"customer_email",rootData}))){
vErrors = joined(vErrors, validate302.errors);
errors += validate302.errors.length;
}
}
if(data.customer_first_name !== undefined){
if(!(validate304(data.customer_first_name, {instancePath:instancePath+"/customer_first_name",parentData:data,parentDataProperty:"customer_first_name",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
if(data.customer_last_name !== undefined){
if(!(validate304(data.customer_last_name, {instancePath:instancePath+"/customer_last_name",parentData:data,parentDataProperty:"customer_last_name",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
if(data.customer_phone !== undefined){
let data13 = data.customer_phone;
if((typeof data13 !== "string") && (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13))))){
const err13 = {instancePath:instancePath+"/customer_phone",schemaPath:"#/properties/customer_phone/type",keyword:"type",params:{type: schema70.properties.customer_phone.type}};
vErrors = noted(vErrors, err13);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1000 || isNaN(data13)){
const err14 = {instancePath:instancePath+"/customer_phone",schemaPath:"#/properties/customer_phone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
vErrors = noted(vErrors, err14);
errors++;
}
}
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
const err15 = {instancePath:instancePath+"/customer_phone",schemaPath:"#/properties/customer_phone/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,24}$"}};
vErrors = noted(vErrors, err15);
errors++;
}
}
}
if(data.payment_description !== undefined){
if(!(validate304(data.payment_description, {instancePath:instancePath+"/payment_description",parentData:data,parentDataProperty:"payment_description",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
if(data.best_before !== undefined){
if(!(validate308(data.best_before, {instancePath:instancePath+"/best_before",parentData:data,parentDataProperty:"best_before",rootData}))){
vErrors = joined(vErrors, validate308.errors);
errors += validate308.errors.length;
}
}
if(data.language_code !== undefined){
if(!(validate304(data.language_code, {instancePath:instancePath+"/language_code",parentData:data,parentDataProperty:"language_code",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
if(data.region_code !== undefined){
if(!(validate304(data.region_code, {instancePath:instancePath+"/region_code",parentData:data,parentDataProperty:"region_code",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
if(data.merchant_success_url !== undefined){
if(!(validate312(data.merchant_success_url, {instancePath:instancePath+"/merchant_success_url",parentData:data,parentDataProperty:"merchant_success_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.merchant_fail_url !== undefined){
if(!(validate312(data.merchant_fail_url, {instancePath:instancePath+"/merchant_fail_url",parentData:data,parentDataProperty:"merchant_fail_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.merchant_return_url !== undefined){
if(!(validate312(data.merchant_return_url, {instancePath:instancePath+"/merchant_return_url",parentData:data,parentDataProperty:"merchant_return_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.merchant_callback_url !== undefined){
if(!(validate312(data.merchant_callback_url, {instancePath:instancePath+"/merchant_callback_url",parentData:data,parentDataProperty:"merchant_callback_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.redirect_success_url !== undefined){
if(!(validate312(data.redirect_success_url, {instancePath:instancePath+"/redirect_success_url",parentData:data,parentDataProperty:"redirect_success_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.redirect_fail_url !== undefined){
if(!(validate312(data.redirect_fail_url, {instancePath:instancePath+"/redirect_fail_url",parentData:data,parentDataProperty:"redirect_fail_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.redirect_return_url !== undefined){
if(!(validate312(data.redirect_return_url, {instancePath:instancePath+"/redirect_return_url",parentData:data,parentDataProperty:"redirect_return_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.redirect !== undefined){
if(!(validate320(data.redirect, {instancePath:instancePath+"/redirect",parentData:data,parentDataProperty:"redirect",rootData}))){
vErrors = joined(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
if(data.redirect_on_mobile !== undefined){
if(!(validate320(data.redirect_on_mobile, {instancePath:instancePath+"/redirect_on_mobile",parentData:data,parentDataProperty:"redirect_on_mobile",rootData}))){
vErrors = joined(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
if(data.close_on_missclick !== undefined){
if(!(validate320(data.close_on_missclick, {instancePath:instancePath+"/close_on_missclick",parentData:data,parentDataProperty:"close_on_missclick",rootData}))){
vErrors = joined(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
if(data.operation_type !== undefined){
let data28 = data.operation_type;
if(!((data28 === "sale") || (data28 === "auth"))){
const err16 = {instancePath:instancePath+"/operation_type",schemaPath:"#/properties/operation_type/enum",keyword:"enum",params:{allowedValues: schema70.properties.operation_type.enum}};
vErrors = noted(vErrors, err16);
errors++;
}
}
if(data.hide !== undefined){
if(!(validate304(data.hide, {instancePath:instancePath+"/hide",parentData:data,parentDataProperty:"hide",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err17);
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}

export const page_promptpay_parameters = validate325;
const schema80 = {"$id":"https://thai-payments-conformance.example/schemas/page/promptpay-parameters.schema.json","type":"object","required":["project_id","payment_id","payment_currency","payment_amount","customer_id","signature"],"properties":{"project_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/projectId"},"payment_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/id"},"payment_amount":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/amount"},"payment_currency":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/thb"},"customer_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/id"},"signature":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/signature"},"force_payment_method":{"const":"promptpay"},"customer_email":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/email"},"customer_first_name":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"customer_last_name":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"customer_phone":{"type":["string","integer"],"minimum":1000,"pattern":"^[0-9]{4,24}$"},"payment_description":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"best_before":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/bestBefore"},"language_code":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"region_code":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"merchant_success_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_fail_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_return_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_callback_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_success_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_fail_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_return_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"redirect_on_mobile":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"close_on_missclick":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"operation_type":{"enum":["sale","auth"]},"hide":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"}},"additionalProperties":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/value"}};

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.payment_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_id"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.payment_currency === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_currency"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.payment_amount === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_amount"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.customer_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data.signature === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"}};
vErrors = noted(vErrors, err5);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema80.properties, key0))){
if(!(validate291(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joined(vErrors, validate291.errors);
errors += validate291.errors.length;
}
}
}
if(data.project_id !== undefined){
if(!(validate293(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate293.errors);
errors += validate293.errors.length;
}
}
if(data.payment_id !== undefined){
if(!(validate295(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate295.errors);
errors += validate295.errors.length;
}
}
if(data.payment_amount !== undefined){
if(!(validate297(data.payment_amount, {instancePath:instancePath+"/payment_amount",parentData:data,parentDataProperty:"payment_amount",rootData}))){
vErrors = joined(vErrors, validate297.errors);
errors += validate297.errors.length;
}
}
if(data.payment_currency !== undefined){
if(!(validate256(data.payment_currency, {instancePath:instancePath+"/payment_currency",parentData:data,parentDataProperty:"payment_currency",rootData}))){
vErrors = joined(vErrors, validate256.errors);
errors += validate256.errors.length;
}
}
if(data.customer_id !== undefined){
if(!(validate295(data.customer_id, {instancePath:instancePath+"/customer_id",parentData:data,parentDataProperty:"customer_id",rootData}))){
vErrors = joined(vErrors, validate295.errors);
errors += validate295.errors.length;
}
}
if(data.signature !== undefined){
if(!(validate114(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate114.errors);
errors += validate114.errors.length;
}
}
if(data.force_payment_method !== undefined){
if("promptpay" !== data.force_payment_method){
const err6 = {instancePath:instancePath+"/force_payment_method",schemaPath:"#/properties/force_payment_method/const",keyword:"const",params:{allowedValue: "promptpay"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data.customer_email !== undefined){
if(!(validate302(data.customer_email, {instancePath:instancePath+"/customer_email",parentData:data,parentDataProperty:"customer_email",rootData}))){
vErrors = joined(vErrors, validate302.errors);
errors += validate302.errors.length;
}
}
if(data.customer_first_name !== undefined){
if(!(validate304(data.customer_first_name, {instancePath:instancePath+"/customer_first_name",parentData:data,parentDataProperty:"customer_first_name",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
if(data.customer_last_name !== undefined){
if(!(validate304(data.customer_last_name, {instancePath:instancePath+"/customer_last_name",parentData:data,parentDataProperty:"customer_last_name",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
if(data.customer_phone !== undefined){
let data11 = data.customer_phone;
if((typeof data11 !== "string") && (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11))))){
const err7 = {instancePath:instancePath+"/customer_phone",schemaPath:"#/properties/customer_phone/type",keyword:"type",params:{type: schema80.properties.customer_phone.type}};
vErrors = noted(vErrors, err7);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1000 || isNaN(data11)){
const err8 = {instancePath:instancePath+"/customer_phone",schemaPath:"#/properties/customer_phone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
vErrors = noted(vErrors, err8);
errors++;
}
}
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
const err9 = {instancePath:instancePath+"/customer_phone",schemaPath:"#/properties/customer_phone/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,24}$"}};
vErrors = noted(vErrors, err9);
errors++;
}
}
}
if(data.payment_description !== undefined){
if(!(validate304(data.payment_description, {instancePath:instancePath+"/payment_description",parentData:data,parentDataProperty:"payment_description",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
if(data.best_before !== undefined){
if(!(validate308(data.best_before, {instancePath:instancePath+"/best_before",parentData:data,parentDataProperty:"best_before",rootData}))){
vErrors = joined(vErrors, validate308.errors);
errors += validate308.errors.length;
}
}
if(data.language_code !== undefined){
if(!(validate304(data.language_code, {instancePath:instancePath+"/language_code",parentData:data,parentDataProperty:"language_code",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
if(data.region_code !== undefined){
if(!(validate304(data.region_code, {instancePath:instancePath+"/region_code",parentData:data,parentDataProperty:"region_code",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
if(data.merchant_success_url !== undefined){
if(!(validate312(data.merchant_success_url, {instancePath:instancePath+"/merchant_success_url",parentData:data,parentDataProperty:"merchant_success_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.merchant_fail_url !== undefined){
if(!(validate312(data.merchant_fail_url, {instancePath:instancePath+"/merchant_fail_url",parentData:data,parentDataProperty:"merchant_fail_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.merchant_return_url !== undefined){
if(!(validate312(data.merchant_return_url, {instancePath:instancePath+"/merchant_return_url",parentData:data,parentDataProperty:"merchant_return_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.merchant_callback_url !== undefined){
if(!(validate312(data.merchant_callback_url, {instancePath:instancePath+"/merchant_callback_url",parentData:data,parentDataProperty:"merchant_callback_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.redirect_success_url !== undefined){
if(!(validate312(data.redirect_success_url, {instancePath:instancePath+"/redirect_success_url",parentData:data,parentDataProperty:"redirect_success_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.redirect_fail_url !== undefined){
if(!(validate312(data.redirect_fail_url, {instancePath:instancePath+"/redirect_fail_url",parentData:data,parentDataProperty:"redirect_fail_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.redirect_return_url !== undefined){
if(!(validate312(data.redirect_return_url, {instancePath:instancePath+"/redirect_return_url",parentData:data,parentDataProperty:"redirect_return_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.redirect !== undefined){
if(!(validate320(data.redirect, {instancePath:instancePath+"/redirect",parentData:data,parentDataProperty:"redirect",rootData}))){
vErrors = joined(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
if(data.redirect_on_mobile !== undefined){
if(!(validate320(data.redirect_on_mobile, {instancePath:instancePath+"/redirect_on_mobile",parentData:data,parentDataProperty:"redirect_on_mobile",rootData}))){
vErrors = joined(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
if(data.close_on_missclick !== undefined){
if(!(validate320(data.close_on_missclick, {instancePath:instancePath+"/close_on_missclick",parentData:data,parentDataProperty:"close_on_missclick",rootData}))){
vErrors = joined(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
if(data.operation_type !== undefined){
let data26 = data.operation_type;
if(!((data26 === "sale") || (data26 === "auth"))){
const err10 = {instancePath:instancePath+"/operation_type",schemaPath:"#/properties/operation_type/enum",keyword:"enum",params:{allowedValues: schema80.properties.operation_type.enum}};
vErrors = noted(vErrors, err10);
errors++;
}
}
if(data.hide !== undefined){
if(!(validate304(data.hide, {instancePath:instancePath+"/hide",parentData:data,parentDataProperty:"hide",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err11);
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}

export const page_thai_qr_parameters = validate351;
const schema81 = {"$id":"https://thai-payments-conformance.example/schemas/page/thai-qr-parameters.schema.json","type":"object","required":["project_id","payment_id","payment_currency","payment_amount","customer_id","signature"],"properties":{"project_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/projectId"},"payment_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/id"},"payment_amount":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/amount"},"payment_currency":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/currency"},"customer_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/id"},"signature":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/signature"},"force_payment_method":{"const":"thai-qr"},"customer_email":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/email"},"customer_first_name":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"customer_last_name":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"customer_phone":{"type":["string","integer"],"minimum":1000,"pattern":"^[0-9]{4,24}$"},"payment_description":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"best_before":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/bestBefore"},"language_code":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"region_code":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"merchant_success_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_fail_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_return_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_callback_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_success_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_fail_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_return_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"redirect_on_mobile":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"close_on_missclick":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"operation_type":{"enum":["sale","auth"]},"hide":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"}},"additionalProperties":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/value"},"if":{"properties":{"payment_currency":{"const":"THB"}}},"then":{"properties":{"payment_amount":{"minimum":10000,"pattern":"^([1-9][0-9]{4,12}|10000000000000)$"}}}};
const pattern29 = new RegExp("^([1-9][0-9]{4,12}|10000000000000)$", "u");

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payment_currency !== undefined){
if("THB" !== data.payment_currency){
const err0 = {};
vErrors = noted(vErrors, err0);
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
vErrors = taken(vErrors, _errs1);
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payment_amount !== undefined){
let data1 = data.payment_amount;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 10000 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/payment_amount",schemaPath:"#/then/properties/payment_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000}};
vErrors = noted(vErrors, err1);
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern29.test(data1)){
const err2 = {instancePath:instancePath+"/payment_amount",schemaPath:"#/then/properties/payment_amount/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{4,12}|10000000000000)$"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data.payment_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_id"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data.payment_currency === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_currency"}};
vErrors = noted(vErrors, err6);
errors++;
}
if(data.payment_amount === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_amount"}};
vErrors = noted(vErrors, err7);
errors++;
}
if(data.customer_id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"}};
vErrors = noted(vErrors, err8);
errors++;
}
if(data.signature === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"}};
vErrors = noted(vErrors, err9);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema81.properties, key0))){
if(!(validate291(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joined(vErrors, validate291.errors);
errors += validate291.errors.length;
}
}
}
if(data.project_id !== undefined){
if(!(validate293(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate293.errors);
errors += validate293.errors.length;
}
}
if(data.payment_id !== undefined){
if(!(validate295(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate295.errors);
errors += validate295.errors.length;
}
}
if(data.payment_amount !== undefined){
if(!(validate297(data.payment_amount, {instancePath:instancePath+"/payment_amount",parentData:data,parentDataProperty:"payment_amount",rootData}))){
vErrors = joined(vErrors, validate297.errors);
errors += validate297.errors.length;
}
}
if(data.payment_currency !== undefined){
if(!(validate124(data.payment_currency, {instancePath:instancePath+"/payment_currency",parentData:data,parentDataProperty:"payment_currency",rootData}))){
vErrors = joined(vErrors, validate124.errors);
errors += validate124.errors.length;
}
}
if(data.customer_id !== undefined){
if(!(validate295(data.customer_id, {instancePath:instancePath+"/customer_id",parentData:data,parentDataProperty:"customer_id",rootData}))){
vErrors = joined(vErrors, validate295.errors);
errors += validate295.errors.length;
}
}
if(data.signature !== undefined){
if(!(validate114(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate114.errors);
errors += validate114.errors.length;
}
}
if(data.force_payment_method !== undefined){
if("thai-qr" !== data.force_payment_method){
const err10 = {instancePath:instancePath+"/force_payment_method",schemaPath:"#/properties/force_payment_method/const",keyword:"const",params:{allowedValue: "thai-qr"}};
vErrors = noted(vErrors, err10);
errors++;
}
}
if(data.customer_email !== undefined){
if(!(validate302(data.customer_email, {instancePath:instancePath+"/customer_email",parentData:data,parentDataProperty:"customer_email",rootData}))){
vErrors = joined(vErrors, validate302.errors);
errors += validate302.errors.length;
}
}
if(data.customer_first_name !== undefined){
if(!(validate304(data.customer_first_name, {instancePath:instancePath+"/customer_first_name",parentData:data,parentDataProperty:"customer_first_name",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
if(data.customer_last_name !== undefined){
if(!(validate304(data.customer_last_name, {instancePath:instancePath+"/customer_last_name",parentData:data,parentDataProperty:"customer_last_name",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
if(data.customer_phone !== undefined){
let data13 = data.customer_phone;
if((typeof data13 !== "string") && (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13))))){
const err11 = {instancePath:instancePath+"/customer_phone",schemaPath:"#/properties/customer_phone/type",keyword:"type",params:{type: schema81.properties.customer_phone.type}};
vErrors = noted(vErrors, err11);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1000 || isNaN(data13)){
const err12 = {instancePath:instancePath+"/customer_phone",schemaPath:"#/properties/customer_phone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
vErrors = noted(vErrors, err12);
errors++;
}
}
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
const err13 = {instancePath:instancePath+"/customer_phone",schemaPath:"#/properties/customer_phone/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,24}$"}};
vErrors = noted(vErrors, err13);
errors++;
}
}
}
if(data.payment_description !== undefined){
if(!(validate304(data.payment_description, {instancePath:instancePath+"/payment_description",parentData:data,parentDataProperty:"payment_description",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
if(data.best_before !== undefined){
if(!(validate308(data.best_before, {instancePath:instancePath+"/best_before",parentData:data,parentDataProperty:"best_before",rootData}))){
vErrors = joined(vErrors, validate308.errors);
errors += validate308.errors.length;
}
}
if(data.language_code !== undefined){
if(!(validate304(data.language_code, {instancePath:instancePath+"/language_code",parentData:data,parentDataProperty:"language_code",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
if(data.region_code !== undefined){
if(!(validate304(data.region_code, {instancePath:instancePath+"/region_code",parentData:data,parentDataProperty:"region_code",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
if(data.merchant_success_url !== undefined){
if(!(validate312(data.merchant_success_url, {instancePath:instancePath+"/merchant_success_url",parentData:data,parentDataProperty:"merchant_success_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.merchant_fail_url !== undefined){
if(!(validate312(data.merchant_fail_url, {instancePath:instancePath+"/merchant_fail_url",parentData:data,parentDataProperty:"merchant_fail_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.merchant_return_url !== undefined){
if(!(validate312(data.merchant_return_url, {instancePath:instancePath+"/merchant_return_url",parentData:data,parentDataProperty:"merchant_return_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.merchant_callback_url !== undefined){
if(!(validate312(data.merchant_callback_url, {instancePath:instancePath+"/merchant_callback_url",parentData:data,parentDataProperty:"merchant_callback_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.redirect_success_url !== undefined){
if(!(validate312(data.redirect_success_url, {instancePath:instancePath+"/redirect_success_url",parentData:data,parentDataProperty:"redirect_success_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.redirect_fail_url !== undefined){
if(!(validate312(data.redirect_fail_url, {instancePath:instancePath+"/redirect_fail_url",parentData:data,parentDataProperty:"redirect_fail_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.redirect_return_url !== undefined){
if(!(validate312(data.redirect_return_url, {instancePath:instancePath+"/redirect_return_url",parentData:data,parentDataProperty:"redirect_return_url",rootData}))){
vErrors = joined(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
if(data.redirect !== undefined){
if(!(validate320(data.redirect, {instancePath:instancePath+"/redirect",parentData:data,parentDataProperty:"redirect",rootData}))){
vErrors = joined(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
if(data.redirect_on_mobile !== undefined){
if(!(validate320(data.redirect_on_mobile, {instancePath:instancePath+"/redirect_on_mobile",parentData:data,parentDataProperty:"redirect_on_mobile",rootData}))){
vErrors = joined(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
if(data.close_on_missclick !== undefined){
if(!(validate320(data.close_on_missclick, {instancePath:instancePath+"/close_on_missclick",parentData:data,parentDataProperty:"close_on_missclick",rootData}))){
vErrors = joined(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
if(data.operation_type !== undefined){
let data28 = data.operation_type;
if(!((data28 === "sale") || (data28 === "auth"))){
const err14 = {instancePath:instancePath+"/operation_type",schemaPath:"#/properties/operation_type/enum",keyword:"enum",params:{allowedValues: schema81.properties.operation_type.enum}};
vErrors = noted(vErrors, err14);
errors++;
}
}
if(data.hide !== undefined){
if(!(validate304(data.hide, {instancePath:instancePath+"/hide",parentData:data,parentDataProperty:"hide",rootData}))){
vErrors = joined(vErrors, validate304.errors);
errors += validate304.errors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err15);
errors++;
}
validate351.errors = vErrors;
return errors === 0;
}

export const protocol_alert_capabilities = validate377;

function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.claims === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claims"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.protocol !== undefined){
if(1 !== data.protocol){
const err3 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/const",keyword:"const",params:{allowedValue: 1}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.claims !== undefined){
let data3 = data.claims;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err6 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data.interval_ms !== undefined){
let data5 = data.interval_ms;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/interval_ms",schemaPath:"#/properties/interval_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err8);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/interval_ms",schemaPath:"#/properties/interval_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err9);
errors++;
}
}
}
if(data.settings !== undefined){
let data6 = data.settings;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.interval_ms !== undefined){
let data7 = data6.interval_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err10 = {instancePath:instancePath+"/settings/interval_ms",schemaPath:"#/properties/settings/properties/interval_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err10);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/settings/interval_ms",schemaPath:"#/properties/settings/properties/interval_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err11);
errors++;
}
}
}
if(data6.poll_ms !== undefined){
let data8 = data6.poll_ms;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err12 = {instancePath:instancePath+"/settings/poll_ms",schemaPath:"#/properties/settings/properties/poll_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err12);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/settings/poll_ms",schemaPath:"#/properties/settings/properties/poll_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err13);
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err15);
errors++;
}
validate377.errors = vErrors;
return errors === 0;
}

export const protocol_alert_configure = validate378;
const schema83 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/alert-configure.schema.json","type":"object","required":["bank_url","auth"],"properties":{"bank_url":{"type":"string","pattern":"^https?://\\S+$"},"auth":{"type":"object","anyOf":[{"required":["header","value"],"properties":{"header":{"type":"string","minLength":1},"value":{"type":"string","minLength":1}}},{"required":["token"],"properties":{"token":{"type":"string","minLength":1}}},{"required":["username","password"],"properties":{"username":{"type":"string"},"password":{"type":"string"}}}]},"proxies":{"type":"array","items":{"type":"object","required":["proxy","proxy_type"],"properties":{"proxy":{"type":"string","minLength":1},"proxy_type":{"enum":["national-id","tax-id","mobile"]},"auth":{"type":"object","anyOf":[{"required":["header","value"],"properties":{"header":{"type":"string","minLength":1},"value":{"type":"string","minLength":1}}},{"required":["token"],"properties":{"token":{"type":"string","minLength":1}}},{"required":["username","password"],"properties":{"username":{"type":"string"},"password":{"type":"string"}}}]}}}}}};

function validate378(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bank_url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bank_url"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.auth === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "auth"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.bank_url !== undefined){
let data0 = data.bank_url;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err2 = {instancePath:instancePath+"/bank_url",schemaPath:"#/properties/bank_url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/bank_url",schemaPath:"#/properties/bank_url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.auth !== undefined){
let data1 = data.auth;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.header === undefined){
const err5 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf/0/required",keyword:"required",params:{missingProperty: "header"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data1.value === undefined){
const err6 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf/0/required",keyword:"required",params:{missingProperty: "value"}};
vErrors = noted(vErrors, err6);
errors++;
}
if(data1.header !== undefined){
let data2 = data1.header;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err7 = {instancePath:instancePath+"/auth/header",schemaPath:"#/properties/auth/anyOf/0/properties/header/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/auth/header",schemaPath:"#/properties/auth/anyOf/0/properties/header/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
if(data1.value !== undefined){
let data3 = data1.value;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err9 = {instancePath:instancePath+"/auth/value",schemaPath:"#/properties/auth/anyOf/0/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/auth/value",schemaPath:"#/properties/auth/anyOf/0/properties/value/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err10);
errors++;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.token === undefined){
const err11 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf/1/required",keyword:"required",params:{missingProperty: "token"}};
vErrors = noted(vErrors, err11);
errors++;
}
if(data1.token !== undefined){
let data4 = data1.token;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err12 = {instancePath:instancePath+"/auth/token",schemaPath:"#/properties/auth/anyOf/1/properties/token/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/auth/token",schemaPath:"#/properties/auth/anyOf/1/properties/token/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err13);
errors++;
}
}
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.username === undefined){
const err14 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf/2/required",keyword:"required",params:{missingProperty: "username"}};
vErrors = noted(vErrors, err14);
errors++;
}
if(data1.password === undefined){
const err15 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf/2/required",keyword:"required",params:{missingProperty: "password"}};
vErrors = noted(vErrors, err15);
errors++;
}
if(data1.username !== undefined){
if(typeof data1.username !== "string"){
const err16 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/anyOf/2/properties/username/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err16);
errors++;
}
}
if(data1.password !== undefined){
if(typeof data1.password !== "string"){
const err17 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/anyOf/2/properties/password/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err17);
errors++;
}
}
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err18 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf",keyword:"anyOf",params:{}};
vErrors = noted(vErrors, err18);
errors++;
}
else {
errors = _errs5;
vErrors = taken(vErrors, _errs5);
}
}
if(data.proxies !== undefined){
let data7 = data.proxies;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.proxy === undefined){
const err19 = {instancePath:instancePath+"/proxies/" + i0,schemaPath:"#/properties/proxies/items/required",keyword:"required",params:{missingProperty: "proxy"}};
vErrors = noted(vErrors, err19);
errors++;
}
if(data8.proxy_type === undefined){
const err20 = {instancePath:instancePath+"/proxies/" + i0,schemaPath:"#/properties/proxies/items/required",keyword:"required",params:{missingProperty: "proxy_type"}};
vErrors = noted(vErrors, err20);
errors++;
}
if(data8.proxy !== undefined){
let data9 = data8.proxy;
if(typeof data9 === "string"){
if(func3(data9) < 1){
const err21 = {instancePath:instancePath+"/proxies/" + i0+"/proxy",schemaPath:"#/properties/proxies/items/properties/proxy/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/proxies/" + i0+"/proxy",schemaPath:"#/properties/proxies/items/properties/proxy/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err22);
errors++;
}
}
if(data8.proxy_type !== undefined){
let data10 = data8.proxy_type;
if(!(((data10 === "national-id") || (data10 === "tax-id")) || (data10 === "mobile"))){
const err23 = {instancePath:instancePath+"/proxies/" + i0+"/proxy_type",schemaPath:"#/properties/proxies/items/properties/proxy_type/enum",keyword:"enum",params:{allowedValues: schema83.properties.proxies.items.properties.proxy_type.enum}};
vErrors = noted(vErrors, err23);
errors++;
}
}
if(data8.auth !== undefined){
let data11 = data8.auth;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err24 = {instancePath:instancePath+"/proxies/" + i0+"/auth",schemaPath:"#/properties/proxies/items/properties/auth/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err24);
errors++;
}
const _errs28 = errors;
let valid8 = false;
const _errs29 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.header === undefined){
const err25 = {instancePath:instancePath+"/proxies/" + i0+"/auth",schemaPath:"#/properties/proxies/items/properties/auth/anyOf/0/required",keyword:"required",params:{missingProperty: "header"}};
vErrors = noted(vErrors, err25);
errors++;
}
if(data11.value === undefined){
const err26 = {instancePath:instancePath+"/proxies/" + i0+"/auth",schemaPath:"#/properties/proxies/items/properties/auth/anyOf/0/required",keyword:"required",params:{missingProperty: "value"}};
vErrors = noted(vErrors, err26);
errors++;
}
if(data11.header !== undefined){
let data12 = data11.header;
if(typeof data12 === "string"){
if(func3(data12) < 1){
const err27 = {instancePath:instancePath+"/proxies/" + i0+"/auth/header",schemaPath:"#/properties/proxies/items/properties/auth/anyOf/0/properties/header/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/proxies/" + i0+"/auth/header",schemaPath:"#/properties/proxies/items/properties/auth/anyOf/0/properties/header/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err28);
errors++;
}
}
if(data11.value !== undefined){
let data13 = data11.value;
if(typeof data13 === "string"){
if(func3(data13) < 1){
const err29 = {instancePath:instancePath+"/proxies/" + i0+"/auth/value",schemaPath:"#/properties/proxies/items/properties/auth/anyOf/0/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err29);
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/proxies/" + i0+"/auth/value",schemaPath:"#/properties/proxies/items/properties/auth/anyOf/0/properties/value/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err30);
errors++;
}
}
}
var _valid1 = _errs29 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs34 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.token === undefined){
const err31 = {instancePath:instancePath+"/proxies/" + i0+"/auth",schemaPath:"#/properties/proxies/items/properties/auth/anyOf/1/required",keyword:"required",params:{missingProperty: "token"}};
vErrors = noted(vErrors, err31);
errors++;
}
if(data11.token !== undefined){
let data14 = data11.token;
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err32 = {instancePath:instancePath+"/proxies/" + i0+"/auth/token",schemaPath:"#/properties/proxies/items/properties/auth/anyOf/1/properties/token/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/proxies/" + i0+"/auth/token",schemaPath:"#/properties/proxies/items/properties/auth/anyOf/1/properties/token/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err33);
errors++;
}
}
}
var _valid1 = _errs34 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs37 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.username === undefined){
const err34 = {instancePath:instancePath+"/proxies/" + i0+"/auth",schemaPath:"#/properties/proxies/items/properties/auth/anyOf/2/required",keyword:"required",params:{missingProperty: "username"}};
vErrors = noted(vErrors, err34);
errors++;
}
if(data11.password === undefined){
const err35 = {instancePath:instancePath+"/proxies/" + i0+"/auth",schemaPath:"#/properties/proxies/items/properties/auth/anyOf/2/required",keyword:"required",params:{missingProperty: "password"}};
vErrors = noted(vErrors, err35);
errors++;
}
if(data11.username !== undefined){
if(typeof data11.username !== "string"){
const err36 = {instancePath:instancePath+"/proxies/" + i0+"/auth/username",schemaPath:"#/properties/proxies/items/properties/auth/anyOf/2/properties/username/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err36);
errors++;
}
}
if(data11.password !== undefined){
if(typeof data11.password !== "string"){
const err37 = {instancePath:instancePath+"/proxies/" + i0+"/auth/password",schemaPath:"#/properties/proxies/items/properties/auth/anyOf/2/properties/password/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err37);
errors++;
}
}
}
var _valid1 = _errs37 === errors;
valid8 = valid8 || _valid1;
}
}
if(!valid8){
const err38 = {instancePath:instancePath+"/proxies/" + i0+"/auth",schemaPath:"#/properties/proxies/items/properties/auth/anyOf",keyword:"anyOf",params:{}};
vErrors = noted(vErrors, err38);
errors++;
}
else {
errors = _errs28;
vErrors = taken(vErrors, _errs28);
}
}
}
else {
const err39 = {instancePath:instancePath+"/proxies/" + i0,schemaPath:"#/properties/proxies/items/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err39);
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/proxies",schemaPath:"#/properties/proxies/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err40);
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err41);
errors++;
}
validate378.errors = vErrors;
return errors === 0;
}

export const protocol_alert_configure_answer = validate379;

function validate379(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.callback_url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "callback_url"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.callback_url !== undefined){
let data0 = data.callback_url;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err1 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(data.auth !== undefined){
let data1 = data.auth;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err3);
errors++;
}
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.header === undefined){
const err4 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf/0/required",keyword:"required",params:{missingProperty: "header"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data1.value === undefined){
const err5 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf/0/required",keyword:"required",params:{missingProperty: "value"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data1.header !== undefined){
let data2 = data1.header;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/auth/header",schemaPath:"#/properties/auth/anyOf/0/properties/header/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/auth/header",schemaPath:"#/properties/auth/anyOf/0/properties/header/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data1.value !== undefined){
let data3 = data1.value;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err8 = {instancePath:instancePath+"/auth/value",schemaPath:"#/properties/auth/anyOf/0/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/auth/value",schemaPath:"#/properties/auth/anyOf/0/properties/value/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err9);
errors++;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.token === undefined){
const err10 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf/1/required",keyword:"required",params:{missingProperty: "token"}};
vErrors = noted(vErrors, err10);
errors++;
}
if(data1.token !== undefined){
let data4 = data1.token;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err11 = {instancePath:instancePath+"/auth/token",schemaPath:"#/properties/auth/anyOf/1/properties/token/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/auth/token",schemaPath:"#/properties/auth/anyOf/1/properties/token/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err12);
errors++;
}
}
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.username === undefined){
const err13 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf/2/required",keyword:"required",params:{missingProperty: "username"}};
vErrors = noted(vErrors, err13);
errors++;
}
if(data1.password === undefined){
const err14 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf/2/required",keyword:"required",params:{missingProperty: "password"}};
vErrors = noted(vErrors, err14);
errors++;
}
if(data1.username !== undefined){
if(typeof data1.username !== "string"){
const err15 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/anyOf/2/properties/username/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err15);
errors++;
}
}
if(data1.password !== undefined){
if(typeof data1.password !== "string"){
const err16 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/anyOf/2/properties/password/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err16);
errors++;
}
}
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err17 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf",keyword:"anyOf",params:{}};
vErrors = noted(vErrors, err17);
errors++;
}
else {
errors = _errs5;
vErrors = taken(vErrors, _errs5);
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err18);
errors++;
}
validate379.errors = vErrors;
return errors === 0;
}

export const protocol_alert_decide = validate380;
const schema85 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/alert-decide.schema.json","type":"object","required":["transaction_id","decision"],"properties":{"transaction_id":{"type":"string","minLength":1},"decision":{"enum":["accept","refuse","opt-out"]}}};

function validate380(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transaction_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transaction_id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.decision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.transaction_id !== undefined){
let data0 = data.transaction_id;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.decision !== undefined){
let data1 = data.decision;
if(!(((data1 === "accept") || (data1 === "refuse")) || (data1 === "opt-out"))){
const err4 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema85.properties.decision.enum}};
vErrors = noted(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err5);
errors++;
}
validate380.errors = vErrors;
return errors === 0;
}

export const protocol_alert_inquiry_answer = validate381;
const schema86 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/alert-inquiry-answer.schema.json","type":"object","required":["transaction_id","status"],"properties":{"transaction_id":{"type":"string"},"status":{"type":["string","null"]}}};

function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transaction_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transaction_id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.transaction_id !== undefined){
if(typeof data.transaction_id !== "string"){
const err2 = {instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema86.properties.status.type}};
vErrors = noted(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
validate381.errors = vErrors;
return errors === 0;
}

export const protocol_alert_list = validate382;
const schema87 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/alert-list.schema.json","type":"object","required":["alerts"],"properties":{"alerts":{"type":"array","items":{"type":"object","required":["transaction_id","status"],"properties":{"transaction_id":{"type":"string"},"status":{"enum":["received","accepted","refused","paid"]},"sender_proxy":{"type":"string"},"receiver_proxy":{"type":"string"},"amount":{"type":"integer","minimum":1,"maximum":9007199254740991},"currency":{"type":"string"}}}}}};

function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alerts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alerts"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.alerts !== undefined){
let data0 = data.alerts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.transaction_id === undefined){
const err1 = {instancePath:instancePath+"/alerts/" + i0,schemaPath:"#/properties/alerts/items/required",keyword:"required",params:{missingProperty: "transaction_id"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data1.status === undefined){
const err2 = {instancePath:instancePath+"/alerts/" + i0,schemaPath:"#/properties/alerts/items/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data1.transaction_id !== undefined){
if(typeof data1.transaction_id !== "string"){
const err3 = {instancePath:instancePath+"/alerts/" + i0+"/transaction_id",schemaPath:"#/properties/alerts/items/properties/transaction_id/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data1.status !== undefined){
let data3 = data1.status;
if(!((((data3 === "received") || (data3 === "accepted")) || (data3 === "refused")) || (data3 === "paid"))){
const err4 = {instancePath:instancePath+"/alerts/" + i0+"/status",schemaPath:"#/properties/alerts/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema87.properties.alerts.items.properties.status.enum}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data1.sender_proxy !== undefined){
if(typeof data1.sender_proxy !== "string"){
const err5 = {instancePath:instancePath+"/alerts/" + i0+"/sender_proxy",schemaPath:"#/properties/alerts/items/properties/sender_proxy/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data1.receiver_proxy !== undefined){
if(typeof data1.receiver_proxy !== "string"){
const err6 = {instancePath:instancePath+"/alerts/" + i0+"/receiver_proxy",schemaPath:"#/properties/alerts/items/properties/receiver_proxy/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data1.amount !== undefined){
let data6 = data1.amount;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err7 = {instancePath:instancePath+"/alerts/" + i0+"/amount",schemaPath:"#/properties/alerts/items/properties/amount/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err7);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err8 = {instancePath:instancePath+"/alerts/" + i0+"/amount",schemaPath:"#/properties/alerts/items/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
vErrors = noted(vErrors, err8);
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err9 = {instancePath:instancePath+"/alerts/" + i0+"/amount",schemaPath:"#/properties/alerts/items/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err9);
errors++;
}
}
}
if(data1.currency !== undefined){
if(typeof data1.currency !== "string"){
const err10 = {instancePath:instancePath+"/alerts/" + i0+"/currency",schemaPath:"#/properties/alerts/items/properties/currency/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/alerts/" + i0,schemaPath:"#/properties/alerts/items/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err13);
errors++;
}
validate382.errors = vErrors;
return errors === 0;
}

export const protocol_alert_proxy = validate383;
const schema88 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/alert-proxy.schema.json","type":"object","required":["proxy","proxy_type"],"properties":{"proxy":{"type":"string","minLength":1},"proxy_type":{"enum":["national-id","tax-id","mobile"]},"alerts":{"type":"boolean"},"callback_url":{"type":"string","pattern":"^https?://\\S+$"},"auth":{"type":"object","anyOf":[{"required":["header","value"],"properties":{"header":{"type":"string","minLength":1},"value":{"type":"string","minLength":1}}},{"required":["token"],"properties":{"token":{"type":"string","minLength":1}}},{"required":["username","password"],"properties":{"username":{"type":"string"},"password":{"type":"string"}}}]}}};

function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proxy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proxy"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.proxy_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proxy_type"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.proxy !== undefined){
let data0 = data.proxy;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/proxy",schemaPath:"#/properties/proxy/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/proxy",schemaPath:"#/properties/proxy/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.proxy_type !== undefined){
let data1 = data.proxy_type;
if(!(((data1 === "national-id") || (data1 === "tax-id")) || (data1 === "mobile"))){
const err4 = {instancePath:instancePath+"/proxy_type",schemaPath:"#/properties/proxy_type/enum",keyword:"enum",params:{allowedValues: schema88.properties.proxy_type.enum}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.alerts !== undefined){
if(typeof data.alerts !== "boolean"){
const err5 = {instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.callback_url !== undefined){
let data3 = data.callback_url;
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
const err6 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data.auth !== undefined){
let data4 = data.auth;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err8 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err8);
errors++;
}
const _errs10 = errors;
let valid1 = false;
const _errs11 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.header === undefined){
const err9 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf/0/required",keyword:"required",params:{missingProperty: "header"}};
vErrors = noted(vErrors, err9);
errors++;
}
if(data4.value === undefined){
const err10 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf/0/required",keyword:"required",params:{missingProperty: "value"}};
vErrors = noted(vErrors, err10);
errors++;
}
if(data4.header !== undefined){
let data5 = data4.header;
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err11 = {instancePath:instancePath+"/auth/header",schemaPath:"#/properties/auth/anyOf/0/properties/header/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/auth/header",schemaPath:"#/properties/auth/anyOf/0/properties/header/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err12);
errors++;
}
}
if(data4.value !== undefined){
let data6 = data4.value;
if(typeof data6 === "string"){
if(func3(data6) < 1){
const err13 = {instancePath:instancePath+"/auth/value",schemaPath:"#/properties/auth/anyOf/0/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/auth/value",schemaPath:"#/properties/auth/anyOf/0/properties/value/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err14);
errors++;
}
}
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs16 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.token === undefined){
const err15 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf/1/required",keyword:"required",params:{missingProperty: "token"}};
vErrors = noted(vErrors, err15);
errors++;
}
if(data4.token !== undefined){
let data7 = data4.token;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err16 = {instancePath:instancePath+"/auth/token",schemaPath:"#/properties/auth/anyOf/1/properties/token/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/auth/token",schemaPath:"#/properties/auth/anyOf/1/properties/token/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err17);
errors++;
}
}
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs19 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.username === undefined){
const err18 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf/2/required",keyword:"required",params:{missingProperty: "username"}};
vErrors = noted(vErrors, err18);
errors++;
}
if(data4.password === undefined){
const err19 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf/2/required",keyword:"required",params:{missingProperty: "password"}};
vErrors = noted(vErrors, err19);
errors++;
}
if(data4.username !== undefined){
if(typeof data4.username !== "string"){
const err20 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/anyOf/2/properties/username/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err20);
errors++;
}
}
if(data4.password !== undefined){
if(typeof data4.password !== "string"){
const err21 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/anyOf/2/properties/password/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err21);
errors++;
}
}
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err22 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/anyOf",keyword:"anyOf",params:{}};
vErrors = noted(vErrors, err22);
errors++;
}
else {
errors = _errs10;
vErrors = taken(vErrors, _errs10);
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err23);
errors++;
}
validate383.errors = vErrors;
return errors === 0;
}

export const protocol_alert_received = validate384;
const schema89 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/alert-received.schema.json","type":"object","required":["transaction_id","status"],"properties":{"transaction_id":{"type":"string"},"status":{"enum":["received","accepted","refused","paid"]},"sender_proxy":{"type":"string"},"receiver_proxy":{"type":"string"},"amount":{"type":"integer","minimum":1,"maximum":9007199254740991},"currency":{"type":"string"}}};

function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transaction_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transaction_id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.transaction_id !== undefined){
if(typeof data.transaction_id !== "string"){
const err2 = {instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!((((data1 === "received") || (data1 === "accepted")) || (data1 === "refused")) || (data1 === "paid"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema89.properties.status.enum}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.sender_proxy !== undefined){
if(typeof data.sender_proxy !== "string"){
const err4 = {instancePath:instancePath+"/sender_proxy",schemaPath:"#/properties/sender_proxy/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.receiver_proxy !== undefined){
if(typeof data.receiver_proxy !== "string"){
const err5 = {instancePath:instancePath+"/receiver_proxy",schemaPath:"#/properties/receiver_proxy/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.amount !== undefined){
let data4 = data.amount;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err6);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
vErrors = noted(vErrors, err7);
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err8);
errors++;
}
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err9 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err10);
errors++;
}
validate384.errors = vErrors;
return errors === 0;
}

export const protocol_alert_senders = validate385;

function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.senders === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "senders"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.senders !== undefined){
let data0 = data.senders;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/senders/" + i0,schemaPath:"#/properties/senders/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err3);
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}

export const protocol_announcement = validate386;
const schema91 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/announcement.schema.json","type":"object","required":["kind"],"properties":{"kind":{"enum":["gateway","merchant","sdk","alert-bank","alert-biller"]},"url":{"type":"string","pattern":"^https?://\\S+$"},"control":{"type":"string","pattern":"^https?://\\S+$"}}};

function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!(((((data0 === "gateway") || (data0 === "merchant")) || (data0 === "sdk")) || (data0 === "alert-bank")) || (data0 === "alert-biller"))){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema91.properties.kind.enum}};
vErrors = noted(vErrors, err1);
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!pattern15.test(data1)){
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.control !== undefined){
let data2 = data.control;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err4 = {instancePath:instancePath+"/control",schemaPath:"#/properties/control/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/control",schemaPath:"#/properties/control/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err6);
errors++;
}
validate386.errors = vErrors;
return errors === 0;
}

export const protocol_capabilities = validate387;
const schema92 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/capabilities.schema.json","type":"object","required":["protocol","name","claims","methods"],"properties":{"protocol":{"const":1},"name":{"type":"string"},"version":{"type":"string"},"claims":{"type":"array","items":{"type":"string"}},"methods":{"type":"array","items":{"type":"object","required":["method","channels"],"properties":{"method":{"type":"string"},"channels":{"type":"array","items":{"type":"string"}},"interfaces":{"type":"array","items":{"type":"string"}}}}},"books":{"type":"boolean"},"settings":{"type":"object","properties":{"qr_lifetime_ms":{"type":"integer","minimum":0},"threshold_ms":{"type":"integer","minimum":0},"limits":{"type":"object","properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0}}},"series":{"type":["object","null"],"properties":{"window_ms":{"type":"integer","minimum":0},"distinct":{"type":"integer","minimum":1}}},"return_urls":{"type":"object","properties":{"success":{"type":"string","pattern":"^https?://\\S+$"},"decline":{"type":"string","pattern":"^https?://\\S+$"},"return":{"type":"string","pattern":"^https?://\\S+$"}}}}},"page":{"$ref":"https://thai-payments-conformance.example/schemas/protocol/page-map.schema.json"}}};

function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.claims === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claims"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.methods === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "methods"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.protocol !== undefined){
if(1 !== data.protocol){
const err4 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/const",keyword:"const",params:{allowedValue: 1}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data.claims !== undefined){
let data3 = data.claims;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err7 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
if(data.methods !== undefined){
let data5 = data.methods;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.method === undefined){
const err9 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err9);
errors++;
}
if(data6.channels === undefined){
const err10 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty: "channels"}};
vErrors = noted(vErrors, err10);
errors++;
}
if(data6.method !== undefined){
if(typeof data6.method !== "string"){
const err11 = {instancePath:instancePath+"/methods/" + i1+"/method",schemaPath:"#/properties/methods/items/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err11);
errors++;
}
}
if(data6.channels !== undefined){
let data8 = data6.channels;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(typeof data8[i2] !== "string"){
const err12 = {instancePath:instancePath+"/methods/" + i1+"/channels/" + i2,schemaPath:"#/properties/methods/items/properties/channels/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/methods/" + i1+"/channels",schemaPath:"#/properties/methods/items/properties/channels/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err13);
errors++;
}
}
if(data6.interfaces !== undefined){
let data10 = data6.interfaces;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(typeof data10[i3] !== "string"){
const err14 = {instancePath:instancePath+"/methods/" + i1+"/interfaces/" + i3,schemaPath:"#/properties/methods/items/properties/interfaces/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/methods/" + i1+"/interfaces",schemaPath:"#/properties/methods/items/properties/interfaces/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err17);
errors++;
}
}
if(data.books !== undefined){
if(typeof data.books !== "boolean"){
const err18 = {instancePath:instancePath+"/books",schemaPath:"#/properties/books/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err18);
errors++;
}
}
if(data.settings !== undefined){
let data13 = data.settings;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.qr_lifetime_ms !== undefined){
let data14 = data13.qr_lifetime_ms;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err19 = {instancePath:instancePath+"/settings/qr_lifetime_ms",schemaPath:"#/properties/settings/properties/qr_lifetime_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err19);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err20 = {instancePath:instancePath+"/settings/qr_lifetime_ms",schemaPath:"#/properties/settings/properties/qr_lifetime_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err20);
errors++;
}
}
}
if(data13.threshold_ms !== undefined){
let data15 = data13.threshold_ms;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err21 = {instancePath:instancePath+"/settings/threshold_ms",schemaPath:"#/properties/settings/properties/threshold_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err21);
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err22 = {instancePath:instancePath+"/settings/threshold_ms",schemaPath:"#/properties/settings/properties/threshold_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err22);
errors++;
}
}
}
if(data13.limits !== undefined){
let data16 = data13.limits;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.min !== undefined){
let data17 = data16.min;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err23 = {instancePath:instancePath+"/settings/limits/min",schemaPath:"#/properties/settings/properties/limits/properties/min/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err23);
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err24 = {instancePath:instancePath+"/settings/limits/min",schemaPath:"#/properties/settings/properties/limits/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err24);
errors++;
}
}
}
if(data16.max !== undefined){
let data18 = data16.max;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err25 = {instancePath:instancePath+"/settings/limits/max",schemaPath:"#/properties/settings/properties/limits/properties/max/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err25);
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err26 = {instancePath:instancePath+"/settings/limits/max",schemaPath:"#/properties/settings/properties/limits/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err26);
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/settings/limits",schemaPath:"#/properties/settings/properties/limits/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err27);
errors++;
}
}
if(data13.series !== undefined){
let data19 = data13.series;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
const err28 = {instancePath:instancePath+"/settings/series",schemaPath:"#/properties/settings/properties/series/type",keyword:"type",params:{type: schema92.properties.settings.properties.series.type}};
vErrors = noted(vErrors, err28);
errors++;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.window_ms !== undefined){
let data20 = data19.window_ms;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err29 = {instancePath:instancePath+"/settings/series/window_ms",schemaPath:"#/properties/settings/properties/series/properties/window_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err29);
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err30 = {instancePath:instancePath+"/settings/series/window_ms",schemaPath:"#/properties/settings/properties/series/properties/window_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err30);
errors++;
}
}
}
if(data19.distinct !== undefined){
let data21 = data19.distinct;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err31 = {instancePath:instancePath+"/settings/series/distinct",schemaPath:"#/properties/settings/properties/series/properties/distinct/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err31);
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err32 = {instancePath:instancePath+"/settings/series/distinct",schemaPath:"#/properties/settings/properties/series/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err32);
errors++;
}
}
}
}
}
if(data13.return_urls !== undefined){
let data22 = data13.return_urls;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.success !== undefined){
let data23 = data22.success;
if(typeof data23 === "string"){
if(!pattern15.test(data23)){
const err33 = {instancePath:instancePath+"/settings/return_urls/success",schemaPath:"#/properties/settings/properties/return_urls/properties/success/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err33);
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/settings/return_urls/success",schemaPath:"#/properties/settings/properties/return_urls/properties/success/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err34);
errors++;
}
}
if(data22.decline !== undefined){
let data24 = data22.decline;
if(typeof data24 === "string"){
if(!pattern15.test(data24)){
const err35 = {instancePath:instancePath+"/settings/return_urls/decline",schemaPath:"#/properties/settings/properties/return_urls/properties/decline/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err35);
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/settings/return_urls/decline",schemaPath:"#/properties/settings/properties/return_urls/properties/decline/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err36);
errors++;
}
}
if(data22.return !== undefined){
let data25 = data22.return;
if(typeof data25 === "string"){
if(!pattern15.test(data25)){
const err37 = {instancePath:instancePath+"/settings/return_urls/return",schemaPath:"#/properties/settings/properties/return_urls/properties/return/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err37);
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/settings/return_urls/return",schemaPath:"#/properties/settings/properties/return_urls/properties/return/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err38);
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/settings/return_urls",schemaPath:"#/properties/settings/properties/return_urls/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err39);
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err40);
errors++;
}
}
if(data.page !== undefined){
if(!(validate101(data.page, {instancePath:instancePath+"/page",parentData:data,parentDataProperty:"page",rootData}))){
vErrors = joined(vErrors, validate101.errors);
errors += validate101.errors.length;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err41);
errors++;
}
validate387.errors = vErrors;
return errors === 0;
}

export const protocol_clock = validate389;

function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.advance_ms === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "advance_ms"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.advance_ms !== undefined){
let data0 = data.advance_ms;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/advance_ms",schemaPath:"#/properties/advance_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/advance_ms",schemaPath:"#/properties/advance_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err2);
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err3);
errors++;
}
validate389.errors = vErrors;
return errors === 0;
}

export const protocol_clock_answer = validate390;

function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.now === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "now"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.now !== undefined){
if(!(validate128(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = joined(vErrors, validate128.errors);
errors += validate128.errors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate390.errors = vErrors;
return errors === 0;
}

export const protocol_control_error = validate392;

function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err1 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err2);
errors++;
}
validate392.errors = vErrors;
return errors === 0;
}

export const protocol_customer = validate393;
const schema96 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/customer.schema.json","type":"object","required":["project_id","payment_id","action"],"properties":{"project_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/projectId"},"payment_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/paymentId"},"action":{"enum":["pay","decline","leave"]},"amount":{"type":"integer","minimum":0,"maximum":9007199254740991}}};

function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.payment_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_id"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.action === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.project_id !== undefined){
if(!(validate106(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
if(data.payment_id !== undefined){
if(!(validate108(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate108.errors);
errors += validate108.errors.length;
}
}
if(data.action !== undefined){
let data2 = data.action;
if(!(((data2 === "pay") || (data2 === "decline")) || (data2 === "leave"))){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema96.properties.action.enum}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err4);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err7);
errors++;
}
validate393.errors = vErrors;
return errors === 0;
}

export const protocol_merchant_books = validate396;
const schema97 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/merchant-books.schema.json","type":"object","required":["payment_id","status","credited"],"properties":{"payment_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/paymentId"},"status":{"enum":["new","pending","paid","declined","error"]},"credited":{"type":["object","null"],"required":["amount","currency","times"],"properties":{"amount":{"type":"integer"},"currency":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/currency"},"times":{"type":"integer","minimum":0}}},"present":{"type":["object","null"],"required":["kind"],"properties":{"kind":{"enum":["redirect","qr","page"]},"url":{"type":"string"},"method":{"enum":["GET","POST"]},"body":{"type":["object","array"]},"data":{"type":"string"},"title":{"type":["string","null"]},"params":{"type":"object"}}}}};

function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payment_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.credited === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credited"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.payment_id !== undefined){
if(!(validate108(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate108.errors);
errors += validate108.errors.length;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(((((data1 === "new") || (data1 === "pending")) || (data1 === "paid")) || (data1 === "declined")) || (data1 === "error"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema97.properties.status.enum}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.credited !== undefined){
let data2 = data.credited;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/credited",schemaPath:"#/properties/credited/type",keyword:"type",params:{type: schema97.properties.credited.type}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.amount === undefined){
const err5 = {instancePath:instancePath+"/credited",schemaPath:"#/properties/credited/required",keyword:"required",params:{missingProperty: "amount"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data2.currency === undefined){
const err6 = {instancePath:instancePath+"/credited",schemaPath:"#/properties/credited/required",keyword:"required",params:{missingProperty: "currency"}};
vErrors = noted(vErrors, err6);
errors++;
}
if(data2.times === undefined){
const err7 = {instancePath:instancePath+"/credited",schemaPath:"#/properties/credited/required",keyword:"required",params:{missingProperty: "times"}};
vErrors = noted(vErrors, err7);
errors++;
}
if(data2.amount !== undefined){
let data3 = data2.amount;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/credited/amount",schemaPath:"#/properties/credited/properties/amount/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
if(data2.currency !== undefined){
if(!(validate124(data2.currency, {instancePath:instancePath+"/credited/currency",parentData:data2,parentDataProperty:"currency",rootData}))){
vErrors = joined(vErrors, validate124.errors);
errors += validate124.errors.length;
}
}
if(data2.times !== undefined){
let data5 = data2.times;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/credited/times",schemaPath:"#/properties/credited/properties/times/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err9);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/credited/times",schemaPath:"#/properties/credited/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err10);
errors++;
}
}
}
}
}
if(data.present !== undefined){
let data6 = data.present;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err11 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type: schema97.properties.present.type}};
vErrors = noted(vErrors, err11);
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.kind === undefined){
const err12 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err12);
errors++;
}
if(data6.kind !== undefined){
let data7 = data6.kind;
if(!(((data7 === "redirect") || (data7 === "qr")) || (data7 === "page"))){
const err13 = {instancePath:instancePath+"/present/kind",schemaPath:"#/properties/present/properties/kind/enum",keyword:"enum",params:{allowedValues: schema97.properties.present.properties.kind.enum}};
vErrors = noted(vErrors, err13);
errors++;
}
}
if(data6.url !== undefined){
if(typeof data6.url !== "string"){
const err14 = {instancePath:instancePath+"/present/url",schemaPath:"#/properties/present/properties/url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err14);
errors++;
}
}
if(data6.method !== undefined){
let data9 = data6.method;
if(!((data9 === "GET") || (data9 === "POST"))){
const err15 = {instancePath:instancePath+"/present/method",schemaPath:"#/properties/present/properties/method/enum",keyword:"enum",params:{allowedValues: schema97.properties.present.properties.method.enum}};
vErrors = noted(vErrors, err15);
errors++;
}
}
if(data6.body !== undefined){
let data10 = data6.body;
if(!data10 || typeof data10 != "object"){
const err16 = {instancePath:instancePath+"/present/body",schemaPath:"#/properties/present/properties/body/type",keyword:"type",params:{type: schema97.properties.present.properties.body.type}};
vErrors = noted(vErrors, err16);
errors++;
}
}
if(data6.data !== undefined){
if(typeof data6.data !== "string"){
const err17 = {instancePath:instancePath+"/present/data",schemaPath:"#/properties/present/properties/data/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err17);
errors++;
}
}
if(data6.title !== undefined){
let data12 = data6.title;
if((typeof data12 !== "string") && (data12 !== null)){
const err18 = {instancePath:instancePath+"/present/title",schemaPath:"#/properties/present/properties/title/type",keyword:"type",params:{type: schema97.properties.present.properties.title.type}};
vErrors = noted(vErrors, err18);
errors++;
}
}
if(data6.params !== undefined){
let data13 = data6.params;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err19 = {instancePath:instancePath+"/present/params",schemaPath:"#/properties/present/properties/params/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err19);
errors++;
}
}
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err20);
errors++;
}
validate396.errors = vErrors;
return errors === 0;
}

export const protocol_merchant_configure = validate399;

function validate399(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gate_url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate_url"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.page_url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page_url"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.project_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.key === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.gate_url !== undefined){
let data0 = data.gate_url;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err4 = {instancePath:instancePath+"/gate_url",schemaPath:"#/properties/gate_url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/gate_url",schemaPath:"#/properties/gate_url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.page_url !== undefined){
let data1 = data.page_url;
if(typeof data1 === "string"){
if(!pattern15.test(data1)){
const err6 = {instancePath:instancePath+"/page_url",schemaPath:"#/properties/page_url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/page_url",schemaPath:"#/properties/page_url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data.project_id !== undefined){
if(!(validate106(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
if(data.key !== undefined){
let data3 = data.key;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err10);
errors++;
}
validate399.errors = vErrors;
return errors === 0;
}

export const protocol_merchant_configured = validate401;

function validate401(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.callback_url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "callback_url"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.callback_url !== undefined){
let data0 = data.callback_url;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err1 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err3);
errors++;
}
validate401.errors = vErrors;
return errors === 0;
}

export const protocol_merchant_fault = validate402;

function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.next === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.next !== undefined){
let data0 = data.next;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err2);
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err3);
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}

export const protocol_merchant_purchase = validate403;
const schema101 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/merchant-purchase.schema.json","type":"object","required":["payment_id","method","channel","interface","amount","currency","customer"],"properties":{"payment_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/paymentId"},"method":{"type":"string","minLength":1},"channel":{"enum":["redirect","display"]},"interface":{"enum":["gate","page"]},"amount":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/amount"},"currency":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/currency"},"customer":{"type":"object","required":["id","ip_address"],"properties":{"id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/customerId"},"ip_address":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/ipAddress"},"email":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/email"},"first_name":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/shortText"},"last_name":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/shortText"}}}}};

function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payment_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.method === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.channel === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.interface === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interface"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.amount === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data.currency === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data.customer === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer"}};
vErrors = noted(vErrors, err6);
errors++;
}
if(data.payment_id !== undefined){
if(!(validate108(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate108.errors);
errors += validate108.errors.length;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
if(data.channel !== undefined){
let data2 = data.channel;
if(!((data2 === "redirect") || (data2 === "display"))){
const err9 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues: schema101.properties.channel.enum}};
vErrors = noted(vErrors, err9);
errors++;
}
}
if(data.interface !== undefined){
let data3 = data.interface;
if(!((data3 === "gate") || (data3 === "page"))){
const err10 = {instancePath:instancePath+"/interface",schemaPath:"#/properties/interface/enum",keyword:"enum",params:{allowedValues: schema101.properties.interface.enum}};
vErrors = noted(vErrors, err10);
errors++;
}
}
if(data.amount !== undefined){
if(!(validate164(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = joined(vErrors, validate164.errors);
errors += validate164.errors.length;
}
}
if(data.currency !== undefined){
if(!(validate124(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = joined(vErrors, validate124.errors);
errors += validate124.errors.length;
}
}
if(data.customer !== undefined){
let data6 = data.customer;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err11 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/required",keyword:"required",params:{missingProperty: "id"}};
vErrors = noted(vErrors, err11);
errors++;
}
if(data6.ip_address === undefined){
const err12 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/required",keyword:"required",params:{missingProperty: "ip_address"}};
vErrors = noted(vErrors, err12);
errors++;
}
if(data6.id !== undefined){
if(!(validate132(data6.id, {instancePath:instancePath+"/customer/id",parentData:data6,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate132.errors);
errors += validate132.errors.length;
}
}
if(data6.ip_address !== undefined){
if(!(validate134(data6.ip_address, {instancePath:instancePath+"/customer/ip_address",parentData:data6,parentDataProperty:"ip_address",rootData}))){
vErrors = joined(vErrors, validate134.errors);
errors += validate134.errors.length;
}
}
if(data6.email !== undefined){
if(!(validate136(data6.email, {instancePath:instancePath+"/customer/email",parentData:data6,parentDataProperty:"email",rootData}))){
vErrors = joined(vErrors, validate136.errors);
errors += validate136.errors.length;
}
}
if(data6.first_name !== undefined){
if(!(validate126(data6.first_name, {instancePath:instancePath+"/customer/first_name",parentData:data6,parentDataProperty:"first_name",rootData}))){
vErrors = joined(vErrors, validate126.errors);
errors += validate126.errors.length;
}
}
if(data6.last_name !== undefined){
if(!(validate126(data6.last_name, {instancePath:instancePath+"/customer/last_name",parentData:data6,parentDataProperty:"last_name",rootData}))){
vErrors = joined(vErrors, validate126.errors);
errors += validate126.errors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err14);
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}

export const protocol_merchant_purchase_started = validate412;

function validate412(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payment_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.payment_id !== undefined){
if(!(validate108(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate108.errors);
errors += validate108.errors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate412.errors = vErrors;
return errors === 0;
}

export const protocol_page_map = validate101;

export const protocol_project = validate414;
const schema103 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/project.schema.json","type":"object","required":["project_id","key"],"properties":{"project_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/projectId"},"key":{"type":"string","minLength":1},"method":{"type":"string","minLength":1},"channel":{"enum":["redirect","display"]},"methods":{"type":"array","minItems":1,"items":{"type":"object","required":["method","channel"],"properties":{"method":{"type":"string","minLength":1},"channel":{"enum":["redirect","display"]}}}},"callback_url":{"type":"string","pattern":"^https?://\\S+$"},"return_url":{"type":"string","pattern":"^https?://\\S+$"},"qr_lifetime_ms":{"type":"integer","minimum":0},"threshold_ms":{"type":"integer","minimum":0},"limits":{"type":"object","properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0}}},"series":{"type":"object","properties":{"window_ms":{"type":"integer","minimum":0},"distinct":{"type":"integer","minimum":1}}},"return_urls":{"type":"object","properties":{"success":{"type":"string","pattern":"^https?://\\S+$"},"decline":{"type":"string","pattern":"^https?://\\S+$"},"return":{"type":"string","pattern":"^https?://\\S+$"}}}},"anyOf":[{"required":["method","channel"]},{"required":["methods"]}]};

function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.channel === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "channel"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.methods === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "methods"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
vErrors = noted(vErrors, err3);
errors++;
}
else {
errors = _errs1;
vErrors = taken(vErrors, _errs1);
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data.key === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data.project_id !== undefined){
if(!(validate106(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data.method !== undefined){
let data2 = data.method;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err8 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err9);
errors++;
}
}
if(data.channel !== undefined){
let data3 = data.channel;
if(!((data3 === "redirect") || (data3 === "display"))){
const err10 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues: schema103.properties.channel.enum}};
vErrors = noted(vErrors, err10);
errors++;
}
}
if(data.methods !== undefined){
let data4 = data.methods;
if(Array.isArray(data4)){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = noted(vErrors, err11);
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.method === undefined){
const err12 = {instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err12);
errors++;
}
if(data5.channel === undefined){
const err13 = {instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty: "channel"}};
vErrors = noted(vErrors, err13);
errors++;
}
if(data5.method !== undefined){
let data6 = data5.method;
if(typeof data6 === "string"){
if(func3(data6) < 1){
const err14 = {instancePath:instancePath+"/methods/" + i0+"/method",schemaPath:"#/properties/methods/items/properties/method/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/methods/" + i0+"/method",schemaPath:"#/properties/methods/items/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err15);
errors++;
}
}
if(data5.channel !== undefined){
let data7 = data5.channel;
if(!((data7 === "redirect") || (data7 === "display"))){
const err16 = {instancePath:instancePath+"/methods/" + i0+"/channel",schemaPath:"#/properties/methods/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema103.properties.methods.items.properties.channel.enum}};
vErrors = noted(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err18);
errors++;
}
}
if(data.callback_url !== undefined){
let data8 = data.callback_url;
if(typeof data8 === "string"){
if(!pattern15.test(data8)){
const err19 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err20);
errors++;
}
}
if(data.return_url !== undefined){
let data9 = data.return_url;
if(typeof data9 === "string"){
if(!pattern15.test(data9)){
const err21 = {instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err22);
errors++;
}
}
if(data.qr_lifetime_ms !== undefined){
let data10 = data.qr_lifetime_ms;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err23 = {instancePath:instancePath+"/qr_lifetime_ms",schemaPath:"#/properties/qr_lifetime_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err23);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/qr_lifetime_ms",schemaPath:"#/properties/qr_lifetime_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err24);
errors++;
}
}
}
if(data.threshold_ms !== undefined){
let data11 = data.threshold_ms;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err25 = {instancePath:instancePath+"/threshold_ms",schemaPath:"#/properties/threshold_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err25);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err26 = {instancePath:instancePath+"/threshold_ms",schemaPath:"#/properties/threshold_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err26);
errors++;
}
}
}
if(data.limits !== undefined){
let data12 = data.limits;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.min !== undefined){
let data13 = data12.min;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/limits/min",schemaPath:"#/properties/limits/properties/min/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err27);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/limits/min",schemaPath:"#/properties/limits/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err28);
errors++;
}
}
}
if(data12.max !== undefined){
let data14 = data12.max;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err29 = {instancePath:instancePath+"/limits/max",schemaPath:"#/properties/limits/properties/max/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err29);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err30 = {instancePath:instancePath+"/limits/max",schemaPath:"#/properties/limits/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err30);
errors++;
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err31);
errors++;
}
}
if(data.series !== undefined){
let data15 = data.series;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.window_ms !== undefined){
let data16 = data15.window_ms;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err32 = {instancePath:instancePath+"/series/window_ms",schemaPath:"#/properties/series/properties/window_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err32);
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err33 = {instancePath:instancePath+"/series/window_ms",schemaPath:"#/properties/series/properties/window_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err33);
errors++;
}
}
}
if(data15.distinct !== undefined){
let data17 = data15.distinct;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err34 = {instancePath:instancePath+"/series/distinct",schemaPath:"#/properties/series/properties/distinct/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err34);
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err35 = {instancePath:instancePath+"/series/distinct",schemaPath:"#/properties/series/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err35);
errors++;
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err36);
errors++;
}
}
if(data.return_urls !== undefined){
let data18 = data.return_urls;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.success !== undefined){
let data19 = data18.success;
if(typeof data19 === "string"){
if(!pattern15.test(data19)){
const err37 = {instancePath:instancePath+"/return_urls/success",schemaPath:"#/properties/return_urls/properties/success/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err37);
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/return_urls/success",schemaPath:"#/properties/return_urls/properties/success/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err38);
errors++;
}
}
if(data18.decline !== undefined){
let data20 = data18.decline;
if(typeof data20 === "string"){
if(!pattern15.test(data20)){
const err39 = {instancePath:instancePath+"/return_urls/decline",schemaPath:"#/properties/return_urls/properties/decline/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err39);
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/return_urls/decline",schemaPath:"#/properties/return_urls/properties/decline/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err40);
errors++;
}
}
if(data18.return !== undefined){
let data21 = data18.return;
if(typeof data21 === "string"){
if(!pattern15.test(data21)){
const err41 = {instancePath:instancePath+"/return_urls/return",schemaPath:"#/properties/return_urls/properties/return/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err41);
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/return_urls/return",schemaPath:"#/properties/return_urls/properties/return/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err42);
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/return_urls",schemaPath:"#/properties/return_urls/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err43);
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err44);
errors++;
}
validate414.errors = vErrors;
return errors === 0;
}

export const protocol_purchases = validate416;

function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.purchases === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchases"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.purchases !== undefined){
let data0 = data.purchases;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.payment_id === undefined){
const err1 = {instancePath:instancePath+"/purchases/" + i0,schemaPath:"#/properties/purchases/items/required",keyword:"required",params:{missingProperty: "payment_id"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data1.amount === undefined){
const err2 = {instancePath:instancePath+"/purchases/" + i0,schemaPath:"#/properties/purchases/items/required",keyword:"required",params:{missingProperty: "amount"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data1.currency === undefined){
const err3 = {instancePath:instancePath+"/purchases/" + i0,schemaPath:"#/properties/purchases/items/required",keyword:"required",params:{missingProperty: "currency"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data1.payment_id !== undefined){
if(!(validate108(data1.payment_id, {instancePath:instancePath+"/purchases/" + i0+"/payment_id",parentData:data1,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate108.errors);
errors += validate108.errors.length;
}
}
if(data1.amount !== undefined){
if(!(validate164(data1.amount, {instancePath:instancePath+"/purchases/" + i0+"/amount",parentData:data1,parentDataProperty:"amount",rootData}))){
vErrors = joined(vErrors, validate164.errors);
errors += validate164.errors.length;
}
}
if(data1.currency !== undefined){
if(!(validate124(data1.currency, {instancePath:instancePath+"/purchases/" + i0+"/currency",parentData:data1,parentDataProperty:"currency",rootData}))){
vErrors = joined(vErrors, validate124.errors);
errors += validate124.errors.length;
}
}
if(data1.at !== undefined){
if(!(validate128(data1.at, {instancePath:instancePath+"/purchases/" + i0+"/at",parentData:data1,parentDataProperty:"at",rootData}))){
vErrors = joined(vErrors, validate128.errors);
errors += validate128.errors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/purchases/" + i0,schemaPath:"#/properties/purchases/items/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/purchases",schemaPath:"#/properties/purchases/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err6);
errors++;
}
validate416.errors = vErrors;
return errors === 0;
}

export const protocol_reset = validate421;

function validate421(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.now !== undefined){
if(!(validate128(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = joined(vErrors, validate128.errors);
errors += validate128.errors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err0);
errors++;
}
validate421.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_describe_result = validate423;

function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.operations === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operations"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.protocol !== undefined){
if(1 !== data.protocol){
const err3 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/const",keyword:"const",params:{allowedValue: 1}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.language !== undefined){
if(typeof data.language !== "string"){
const err6 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data.operations !== undefined){
let data4 = data.operations;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err7 = {instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err9);
errors++;
}
validate423.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_gate_request_params = validate424;
const schema107 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/sdk-gate-request-params.schema.json","type":"object","required":["method","channel","data","key"],"properties":{"method":{"type":"string","minLength":1},"channel":{"enum":["redirect","display"]},"data":{"type":"object"},"key":{"type":"string"}}};

function validate424(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.channel === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.key === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.channel !== undefined){
let data1 = data.channel;
if(!((data1 === "redirect") || (data1 === "display"))){
const err6 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues: schema107.properties.channel.enum}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err9);
errors++;
}
validate424.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_gate_request_result = validate425;

function validate425(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.http_method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "http_method"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.headers === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.body === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.http_method !== undefined){
if(typeof data.http_method !== "string"){
const err4 = {instancePath:instancePath+"/http_method",schemaPath:"#/properties/http_method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(typeof data2[key0] !== "string"){
const err6 = {instancePath:instancePath+"/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err8 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err9);
errors++;
}
validate425.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_handle_callback_params = validate426;

function validate426(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err2 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
validate426.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_handle_callback_result = validate427;
const schema110 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/sdk-handle-callback-result.schema.json","type":"object","required":["valid"],"properties":{"valid":{"type":"boolean"},"payment":{"type":["object","null"],"properties":{"id":{"type":["string","null"]},"status":{"type":["string","null"]},"amount":{"type":["integer","null"]},"currency":{"type":["string","null"]},"method":{"type":["string","null"]}}}}};

function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.valid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valid"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.valid !== undefined){
if(typeof data.valid !== "boolean"){
const err1 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/type",keyword:"type",params:{type: schema110.properties.payment.type}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id !== undefined){
let data2 = data1.id;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/payment/id",schemaPath:"#/properties/payment/properties/id/type",keyword:"type",params:{type: schema110.properties.payment.properties.id.type}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data1.status !== undefined){
let data3 = data1.status;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/payment/status",schemaPath:"#/properties/payment/properties/status/type",keyword:"type",params:{type: schema110.properties.payment.properties.status.type}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data1.amount !== undefined){
let data4 = data1.amount;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/payment/amount",schemaPath:"#/properties/payment/properties/amount/type",keyword:"type",params:{type: schema110.properties.payment.properties.amount.type}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data1.currency !== undefined){
let data5 = data1.currency;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/payment/currency",schemaPath:"#/properties/payment/properties/currency/type",keyword:"type",params:{type: schema110.properties.payment.properties.currency.type}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data1.method !== undefined){
let data6 = data1.method;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/payment/method",schemaPath:"#/properties/payment/properties/method/type",keyword:"type",params:{type: schema110.properties.payment.properties.method.type}};
vErrors = noted(vErrors, err7);
errors++;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err8);
errors++;
}
validate427.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_payment_page_url_params = validate428;

function validate428(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.base_url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base_url"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.params === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.base_url !== undefined){
let data0 = data.base_url;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err3 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err5 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err7);
errors++;
}
validate428.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_payment_page_url_result = validate429;

function validate429(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err1 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err2);
errors++;
}
validate429.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_sign_params = validate430;

function validate430(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
validate430.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_sign_result = validate431;

function validate431(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signature === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.signature !== undefined){
if(typeof data.signature !== "string"){
const err1 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err2);
errors++;
}
validate431.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_string_to_sign_params = validate432;

function validate432(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err2);
errors++;
}
validate432.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_string_to_sign_result = validate433;

function validate433(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.string === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "string"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.string !== undefined){
if(typeof data.string !== "string"){
const err1 = {instancePath:instancePath+"/string",schemaPath:"#/properties/string/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err2);
errors++;
}
validate433.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_verify_params = validate434;

function validate434(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err2 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
validate434.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_verify_result = validate435;

function validate435(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.valid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valid"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.valid !== undefined){
if(typeof data.valid !== "boolean"){
const err1 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err2);
errors++;
}
validate435.errors = vErrors;
return errors === 0;
}

export const protocol_worlds = validate436;

function validate436(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.control === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.control !== undefined){
let data1 = data.control;
if(typeof data1 === "string"){
if(!pattern15.test(data1)){
const err4 = {instancePath:instancePath+"/control",schemaPath:"#/properties/control/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/control",schemaPath:"#/properties/control/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err6);
errors++;
}
validate436.errors = vErrors;
return errors === 0;
}

export const report_evidence = validate437;
const schema120 = {"$id":"https://thai-payments-conformance.example/schemas/report/evidence.schema.json","type":"object","required":["scenario","capabilities","projects","payments","customers","urls","events","abortReason"],"properties":{"scenario":{"$ref":"https://thai-payments-conformance.example/schemas/report/scenario.schema.json"},"capabilities":{"type":"object","required":["name","version","claims","scopes","settings"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"claims":{"type":"array","items":{"type":"string"}},"scopes":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/scope"}},"settings":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/members"},"page":{"type":"object","additionalProperties":{"type":"string"}}}},"projects":{"type":"object","additionalProperties":{"type":"object","required":["projectId","key","scope"],"properties":{"projectId":{"type":"integer"},"key":{"const":"[redacted]"},"scope":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/scope"}}}},"payments":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/labels"},"customers":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/labels"},"urls":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/labels"},"events":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/evidence.schema.json/happening"}},"abortReason":{"type":["string","null"]},"secrets":{"type":"array","items":{"const":"[redacted]"}}}};
const pattern50 = new RegExp("^([0-9]{2}-[0-9]{2})?T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}$", "u");
const schema122 = {"$id":"https://thai-payments-conformance.example/schemas/report/scenario.schema.json/step","type":"object","discriminator":{"propertyName":"do"},"oneOf":[{"required":["do","as","project","method","path","body","signed"],"properties":{"do":{"const":"send"},"as":{"type":"string"},"project":{"type":"string"},"method":{"type":"string"},"path":{"type":"string"},"body":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/json"},"signed":{"type":["object","null"],"required":["at"],"properties":{"at":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/pointer"},"fault":{"type":"string"},"by":{"type":"string"}}},"after":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/edit"}},"wire":{"type":"string"},"spelling":{"type":"string"},"contentType":{"type":"string"},"withNext":{"const":true}}},{"required":["do","as","scope"],"properties":{"do":{"const":"project"},"as":{"type":"string"},"scope":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/scope"},"settings":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/members"},"callbacks":{"type":"boolean"}}},{"required":["do","payment","project","action"],"properties":{"do":{"const":"customer"},"payment":{"type":"string"},"project":{"type":"string"},"action":{"enum":["pay","decline","leave"]},"amount":{"type":"number"},"ifTaken":{"const":true}}},{"required":["do","ms"],"properties":{"do":{"const":"advance"},"ms":{"type":"number"},"since":{"type":"string"}}},{"required":["do","payment","stage"],"properties":{"do":{"const":"await"},"payment":{"type":"string"},"stage":{"enum":["intermediate","final"]}}},{"required":["do","claims"],"properties":{"do":{"const":"need"},"claims":{"type":"array","items":{"type":"string"}}}},{"required":["do"],"properties":{"do":{"const":"settle"},"ms":{"type":"number"}}},{"required":["do","status"],"properties":{"do":{"const":"answer"},"status":{"type":["integer","null"]},"most":{"type":"integer"}}},{"required":["do","project"],"properties":{"do":{"const":"look"},"project":{"type":"string"}}},{"required":["do","as","project","by","body","signed"],"properties":{"do":{"const":"open-page"},"as":{"type":"string"},"project":{"type":"string"},"by":{"enum":["get","post","widget"]},"tab":{"type":"string"},"body":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/members"},"signed":{"type":["object","null"],"properties":{"fault":{"type":"string"},"by":{"type":"string"}}},"after":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/edit"}},"again":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/members"}}},{"required":["do","as","move"],"properties":{"do":{"const":"page"},"as":{"type":"string"},"move":{"enum":["choose","pay","pay-preselected","pay-twice","provider-pay","provider-decline","provider-leave","look","reload","back","disconnect","connect","result","arrive","return","follow-return"]},"tab":{"type":"string"},"method":{"type":"string"}}},{"required":["do","as","operation","params"],"properties":{"do":{"const":"call"},"as":{"type":"string"},"operation":{"type":"string"},"params":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/members"},"locale":{"const":"C"}}},{"required":["do","as","amount"],"properties":{"do":{"const":"purchase"},"as":{"type":"string"},"amount":{"type":"number"},"currency":{"type":"string"},"customer":{"type":"string"},"interface":{"enum":["gate","page"]},"sameIdAs":{"type":"string"},"id":{"type":"string"},"gate":{"enum":["lost-reply","held-reply","lost-request","server-fault","refusal","not-found","no-details","forged-success"]},"status":{"enum":["lost-reply","held-reply","lost-request","server-fault","refusal","not-found","no-details","forged-success"]},"edits":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/edit"}},"withNext":{"const":true}}},{"required":["do","as","payment","stage"],"properties":{"do":{"const":"callback"},"as":{"type":"string"},"payment":{"type":"string"},"stage":{"enum":["intermediate","success","decline"]},"edits":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/edit"}},"signed":{"type":["object","null"],"required":["fault"],"properties":{"fault":{"type":"string"}}},"after":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/edit"}},"signedAt":{"type":"string"},"spelling":{"type":"string"},"wire":{"type":"string"},"forged":{"const":true},"times":{"type":"number"},"hangUp":{"const":true},"withNext":{"const":true}}},{"required":["do","payment"],"properties":{"do":{"const":"read"},"payment":{"type":"string"},"until":{"type":"string"},"withNext":{"const":true}}},{"required":["do"],"properties":{"do":{"const":"audit"},"of":{"const":"run"}}},{"required":["do","payment","address"],"properties":{"do":{"const":"visit"},"payment":{"type":"string"},"address":{"enum":["success","decline","return"]}}},{"required":["do","next"],"properties":{"do":{"const":"fault"},"next":{"type":"number"}}},{"required":["do","as","type"],"properties":{"do":{"const":"proxy"},"as":{"type":"string"},"type":{"enum":["national-id","tax-id","mobile"]},"alerts":{"const":false},"shared":{"const":true},"auth":{"enum":["header","token","basic"]},"answers":{"type":["integer","null"]},"answersAfterMs":{"type":"integer","minimum":0},"withNext":{"const":true}}},{"required":["do","as","operation","fields"],"properties":{"do":{"const":"ask"},"as":{"type":"string"},"operation":{"enum":["initiation","acknowledgement","inquiry","block","unblock","blocked"]},"fields":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/members"},"wire":{"type":"string"},"verb":{"type":"string"},"behindPath":{"type":"string"},"withNext":{"const":true}}},{"required":["do"],"properties":{"do":{"const":"time"},"ms":{"type":"number"},"intervals":{"type":"number"},"to":{"type":"string"}}},{"required":["do","auth"],"properties":{"do":{"const":"configure"},"auth":{"enum":["header","token","basic"]},"proxies":{"type":"array","items":{"type":"object","required":["as","type"],"properties":{"as":{"type":"string"},"type":{"enum":["national-id","tax-id","mobile"]},"auth":{"enum":["header","token","basic"]}}}}}},{"required":["do","as","fields"],"properties":{"do":{"const":"deliver"},"as":{"type":"string"},"fields":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/members"},"auth":{"type":"string"},"wire":{"type":"string"},"fault":{"type":"string"},"times":{"type":"integer"},"withNext":{"const":true}}},{"required":["do","as","call","fields"],"properties":{"do":{"const":"biller"},"as":{"type":"string"},"call":{"enum":["decide","alert","alerts","inquire","block","unblock","blocked","request","requested"]},"fields":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/members"},"times":{"type":"integer"},"withNext":{"const":true}}},{"required":["do","operation","answers"],"properties":{"do":{"const":"bank"},"operation":{"enum":["initiation","acknowledgement","inquiry","block","unblock","blocked"]},"answers":{"enum":["well","refusal","rejected","not-found","fault","silence","lost-reply"]},"fields":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/members"},"times":{"type":"integer"}}}]};

function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate440.errors = null;
return true;
}

const pattern51 = new RegExp("^(/[\\s\\S]*)?$", "u");

function validate442(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern51.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/[\\s\\S]*)?$"}};
vErrors = noted(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate442.errors = vErrors;
return errors === 0;
}


function validate444(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.op;
if(typeof tag0 == "string"){
if(tag0 === "set"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "op"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "at"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.op !== undefined){
if("set" !== data.op){
const err3 = {instancePath:instancePath+"/op",schemaPath:"#/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue: "set"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.at !== undefined){
if(!(validate442(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = joined(vErrors, validate442.errors);
errors += validate442.errors.length;
}
}
if(data.value !== undefined){
if(!(validate440(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = joined(vErrors, validate440.errors);
errors += validate440.errors.length;
}
}
}
}
else if(tag0 === "remove"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "op"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data.at === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "at"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data.op !== undefined){
if("remove" !== data.op){
const err6 = {instancePath:instancePath+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue: "remove"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data.at !== undefined){
if(!(validate442(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = joined(vErrors, validate442.errors);
errors += validate442.errors.length;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "op", tagValue: tag0}};
vErrors = noted(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "op", tagValue: tag0}};
vErrors = noted(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err9);
errors++;
}
validate444.errors = vErrors;
return errors === 0;
}


function validate449(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.channel === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(data.channel !== undefined){
if(typeof data.channel !== "string"){
const err3 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
validate449.errors = vErrors;
return errors === 0;
}


function validate451(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err0);
errors++;
}
validate451.errors = vErrors;
return errors === 0;
}


function validate439(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.do;
if(typeof tag0 == "string"){
if(tag0 === "send"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.as === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.project === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "project"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.method === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.path === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "path"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data.body === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data.signed === undefined){
const err6 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "signed"}};
vErrors = noted(vErrors, err6);
errors++;
}
if(data.do !== undefined){
if("send" !== data.do){
const err7 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/0/properties/do/const",keyword:"const",params:{allowedValue: "send"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err8 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/0/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
if(data.project !== undefined){
if(typeof data.project !== "string"){
const err9 = {instancePath:instancePath+"/project",schemaPath:"#/oneOf/0/properties/project/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err9);
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err10 = {instancePath:instancePath+"/method",schemaPath:"#/oneOf/0/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err10);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err11 = {instancePath:instancePath+"/path",schemaPath:"#/oneOf/0/properties/path/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err11);
errors++;
}
}
if(data.body !== undefined){
if(!(validate440(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = joined(vErrors, validate440.errors);
errors += validate440.errors.length;
}
}
if(data.signed !== undefined){
let data6 = data.signed;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err12 = {instancePath:instancePath+"/signed",schemaPath:"#/oneOf/0/properties/signed/type",keyword:"type",params:{type: schema122.oneOf[0].properties.signed.type}};
vErrors = noted(vErrors, err12);
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.at === undefined){
const err13 = {instancePath:instancePath+"/signed",schemaPath:"#/oneOf/0/properties/signed/required",keyword:"required",params:{missingProperty: "at"}};
vErrors = noted(vErrors, err13);
errors++;
}
if(data6.at !== undefined){
if(!(validate442(data6.at, {instancePath:instancePath+"/signed/at",parentData:data6,parentDataProperty:"at",rootData}))){
vErrors = joined(vErrors, validate442.errors);
errors += validate442.errors.length;
}
}
if(data6.fault !== undefined){
if(typeof data6.fault !== "string"){
const err14 = {instancePath:instancePath+"/signed/fault",schemaPath:"#/oneOf/0/properties/signed/properties/fault/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err14);
errors++;
}
}
if(data6.by !== undefined){
if(typeof data6.by !== "string"){
const err15 = {instancePath:instancePath+"/signed/by",schemaPath:"#/oneOf/0/properties/signed/properties/by/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err15);
errors++;
}
}
}
}
if(data.after !== undefined){
let data10 = data.after;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate444(data10[i0], {instancePath:instancePath+"/after/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate444.errors);
errors += validate444.errors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/0/properties/after/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err16);
errors++;
}
}
if(data.wire !== undefined){
if(typeof data.wire !== "string"){
const err17 = {instancePath:instancePath+"/wire",schemaPath:"#/oneOf/0/properties/wire/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err17);
errors++;
}
}
if(data.spelling !== undefined){
if(typeof data.spelling !== "string"){
const err18 = {instancePath:instancePath+"/spelling",schemaPath:"#/oneOf/0/properties/spelling/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err18);
errors++;
}
}
if(data.contentType !== undefined){
if(typeof data.contentType !== "string"){
const err19 = {instancePath:instancePath+"/contentType",schemaPath:"#/oneOf/0/properties/contentType/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err19);
errors++;
}
}
if(data.withNext !== undefined){
if(true !== data.withNext){
const err20 = {instancePath:instancePath+"/withNext",schemaPath:"#/oneOf/0/properties/withNext/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err20);
errors++;
}
}
}
}
else if(tag0 === "project"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err21 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err21);
errors++;
}
if(data.as === undefined){
const err22 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err22);
errors++;
}
if(data.scope === undefined){
const err23 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "scope"}};
vErrors = noted(vErrors, err23);
errors++;
}
if(data.do !== undefined){
if("project" !== data.do){
const err24 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/1/properties/do/const",keyword:"const",params:{allowedValue: "project"}};
vErrors = noted(vErrors, err24);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err25 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/1/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err25);
errors++;
}
}
if(data.scope !== undefined){
if(!(validate449(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData}))){
vErrors = joined(vErrors, validate449.errors);
errors += validate449.errors.length;
}
}
if(data.settings !== undefined){
if(!(validate451(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = joined(vErrors, validate451.errors);
errors += validate451.errors.length;
}
}
if(data.callbacks !== undefined){
if(typeof data.callbacks !== "boolean"){
const err26 = {instancePath:instancePath+"/callbacks",schemaPath:"#/oneOf/1/properties/callbacks/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err26);
errors++;
}
}
}
}
else if(tag0 === "customer"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err27 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err27);
errors++;
}
if(data.payment === undefined){
const err28 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err28);
errors++;
}
if(data.project === undefined){
const err29 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "project"}};
vErrors = noted(vErrors, err29);
errors++;
}
if(data.action === undefined){
const err30 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "action"}};
vErrors = noted(vErrors, err30);
errors++;
}
if(data.do !== undefined){
if("customer" !== data.do){
const err31 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/2/properties/do/const",keyword:"const",params:{allowedValue: "customer"}};
vErrors = noted(vErrors, err31);
errors++;
}
}
if(data.payment !== undefined){
if(typeof data.payment !== "string"){
const err32 = {instancePath:instancePath+"/payment",schemaPath:"#/oneOf/2/properties/payment/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err32);
errors++;
}
}
if(data.project !== undefined){
if(typeof data.project !== "string"){
const err33 = {instancePath:instancePath+"/project",schemaPath:"#/oneOf/2/properties/project/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err33);
errors++;
}
}
if(data.action !== undefined){
let data24 = data.action;
if(!(((data24 === "pay") || (data24 === "decline")) || (data24 === "leave"))){
const err34 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/2/properties/action/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[2].properties.action.enum}};
vErrors = noted(vErrors, err34);
errors++;
}
}
if(data.amount !== undefined){
let data25 = data.amount;
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err35 = {instancePath:instancePath+"/amount",schemaPath:"#/oneOf/2/properties/amount/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err35);
errors++;
}
}
if(data.ifTaken !== undefined){
if(true !== data.ifTaken){
const err36 = {instancePath:instancePath+"/ifTaken",schemaPath:"#/oneOf/2/properties/ifTaken/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err36);
errors++;
}
}
}
}
else if(tag0 === "advance"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err37 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err37);
errors++;
}
if(data.ms === undefined){
const err38 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "ms"}};
vErrors = noted(vErrors, err38);
errors++;
}
if(data.do !== undefined){
if("advance" !== data.do){
const err39 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/3/properties/do/const",keyword:"const",params:{allowedValue: "advance"}};
vErrors = noted(vErrors, err39);
errors++;
}
}
if(data.ms !== undefined){
let data28 = data.ms;
if(!((typeof data28 == "number") && (isFinite(data28)))){
const err40 = {instancePath:instancePath+"/ms",schemaPath:"#/oneOf/3/properties/ms/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err40);
errors++;
}
}
if(data.since !== undefined){
if(typeof data.since !== "string"){
const err41 = {instancePath:instancePath+"/since",schemaPath:"#/oneOf/3/properties/since/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err41);
errors++;
}
}
}
}
else if(tag0 === "await"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err42 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err42);
errors++;
}
if(data.payment === undefined){
const err43 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err43);
errors++;
}
if(data.stage === undefined){
const err44 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "stage"}};
vErrors = noted(vErrors, err44);
errors++;
}
if(data.do !== undefined){
if("await" !== data.do){
const err45 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/4/properties/do/const",keyword:"const",params:{allowedValue: "await"}};
vErrors = noted(vErrors, err45);
errors++;
}
}
if(data.payment !== undefined){
if(typeof data.payment !== "string"){
const err46 = {instancePath:instancePath+"/payment",schemaPath:"#/oneOf/4/properties/payment/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err46);
errors++;
}
}
if(data.stage !== undefined){
let data32 = data.stage;
if(!((data32 === "intermediate") || (data32 === "final"))){
const err47 = {instancePath:instancePath+"/stage",schemaPath:"#/oneOf/4/properties/stage/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[4].properties.stage.enum}};
vErrors = noted(vErrors, err47);
errors++;
}
}
}
}
else if(tag0 === "need"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err48 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err48);
errors++;
}
if(data.claims === undefined){
const err49 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "claims"}};
vErrors = noted(vErrors, err49);
errors++;
}
if(data.do !== undefined){
if("need" !== data.do){
const err50 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/5/properties/do/const",keyword:"const",params:{allowedValue: "need"}};
vErrors = noted(vErrors, err50);
errors++;
}
}
if(data.claims !== undefined){
let data34 = data.claims;
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
if(typeof data34[i1] !== "string"){
const err51 = {instancePath:instancePath+"/claims/" + i1,schemaPath:"#/oneOf/5/properties/claims/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err51);
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/claims",schemaPath:"#/oneOf/5/properties/claims/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err52);
errors++;
}
}
}
}
else if(tag0 === "settle"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err53 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err53);
errors++;
}
if(data.do !== undefined){
if("settle" !== data.do){
const err54 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/6/properties/do/const",keyword:"const",params:{allowedValue: "settle"}};
vErrors = noted(vErrors, err54);
errors++;
}
}
if(data.ms !== undefined){
let data37 = data.ms;
if(!((typeof data37 == "number") && (isFinite(data37)))){
const err55 = {instancePath:instancePath+"/ms",schemaPath:"#/oneOf/6/properties/ms/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err55);
errors++;
}
}
}
}
else if(tag0 === "answer"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err56 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err56);
errors++;
}
if(data.status === undefined){
const err57 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err57);
errors++;
}
if(data.do !== undefined){
if("answer" !== data.do){
const err58 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/7/properties/do/const",keyword:"const",params:{allowedValue: "answer"}};
vErrors = noted(vErrors, err58);
errors++;
}
}
if(data.status !== undefined){
let data39 = data.status;
if((!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) && (data39 !== null)){
const err59 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/7/properties/status/type",keyword:"type",params:{type: schema122.oneOf[7].properties.status.type}};
vErrors = noted(vErrors, err59);
errors++;
}
}
if(data.most !== undefined){
let data40 = data.most;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err60 = {instancePath:instancePath+"/most",schemaPath:"#/oneOf/7/properties/most/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err60);
errors++;
}
}
}
}
else if(tag0 === "look"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err61 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err61);
errors++;
}
if(data.project === undefined){
const err62 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "project"}};
vErrors = noted(vErrors, err62);
errors++;
}
if(data.do !== undefined){
if("look" !== data.do){
const err63 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/8/properties/do/const",keyword:"const",params:{allowedValue: "look"}};
vErrors = noted(vErrors, err63);
errors++;
}
}
if(data.project !== undefined){
if(typeof data.project !== "string"){
const err64 = {instancePath:instancePath+"/project",schemaPath:"#/oneOf/8/properties/project/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err64);
errors++;
}
}
}
}
else if(tag0 === "open-page"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err65 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err65);
errors++;
}
if(data.as === undefined){
const err66 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err66);
errors++;
}
if(data.project === undefined){
const err67 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "project"}};
vErrors = noted(vErrors, err67);
errors++;
}
if(data.by === undefined){
const err68 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "by"}};
vErrors = noted(vErrors, err68);
errors++;
}
if(data.body === undefined){
const err69 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err69);
errors++;
}
if(data.signed === undefined){
const err70 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "signed"}};
vErrors = noted(vErrors, err70);
errors++;
}
if(data.do !== undefined){
if("open-page" !== data.do){
const err71 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/9/properties/do/const",keyword:"const",params:{allowedValue: "open-page"}};
vErrors = noted(vErrors, err71);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err72 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/9/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err72);
errors++;
}
}
if(data.project !== undefined){
if(typeof data.project !== "string"){
const err73 = {instancePath:instancePath+"/project",schemaPath:"#/oneOf/9/properties/project/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err73);
errors++;
}
}
if(data.by !== undefined){
let data46 = data.by;
if(!(((data46 === "get") || (data46 === "post")) || (data46 === "widget"))){
const err74 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/9/properties/by/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[9].properties.by.enum}};
vErrors = noted(vErrors, err74);
errors++;
}
}
if(data.tab !== undefined){
if(typeof data.tab !== "string"){
const err75 = {instancePath:instancePath+"/tab",schemaPath:"#/oneOf/9/properties/tab/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err75);
errors++;
}
}
if(data.body !== undefined){
if(!(validate451(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = joined(vErrors, validate451.errors);
errors += validate451.errors.length;
}
}
if(data.signed !== undefined){
let data49 = data.signed;
if((!(data49 && typeof data49 == "object" && !Array.isArray(data49))) && (data49 !== null)){
const err76 = {instancePath:instancePath+"/signed",schemaPath:"#/oneOf/9/properties/signed/type",keyword:"type",params:{type: schema122.oneOf[9].properties.signed.type}};
vErrors = noted(vErrors, err76);
errors++;
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.fault !== undefined){
if(typeof data49.fault !== "string"){
const err77 = {instancePath:instancePath+"/signed/fault",schemaPath:"#/oneOf/9/properties/signed/properties/fault/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err77);
errors++;
}
}
if(data49.by !== undefined){
if(typeof data49.by !== "string"){
const err78 = {instancePath:instancePath+"/signed/by",schemaPath:"#/oneOf/9/properties/signed/properties/by/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err78);
errors++;
}
}
}
}
if(data.after !== undefined){
let data52 = data.after;
if(Array.isArray(data52)){
const len2 = data52.length;
for(let i2=0; i2<len2; i2++){
if(!(validate444(data52[i2], {instancePath:instancePath+"/after/" + i2,parentData:data52,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate444.errors);
errors += validate444.errors.length;
}
}
}
else {
const err79 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/9/properties/after/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err79);
errors++;
}
}
if(data.again !== undefined){
if(!(validate451(data.again, {instancePath:instancePath+"/again",parentData:data,parentDataProperty:"again",rootData}))){
vErrors = joined(vErrors, validate451.errors);
errors += validate451.errors.length;
}
}
}
}
else if(tag0 === "page"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err80 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err80);
errors++;
}
if(data.as === undefined){
const err81 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err81);
errors++;
}
if(data.move === undefined){
const err82 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "move"}};
vErrors = noted(vErrors, err82);
errors++;
}
if(data.do !== undefined){
if("page" !== data.do){
const err83 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/10/properties/do/const",keyword:"const",params:{allowedValue: "page"}};
vErrors = noted(vErrors, err83);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err84 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/10/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err84);
errors++;
}
}
if(data.move !== undefined){
let data57 = data.move;
if(!((((((((((((((((data57 === "choose") || (data57 === "pay")) || (data57 === "pay-preselected")) || (data57 === "pay-twice")) || (data57 === "provider-pay")) || (data57 === "provider-decline")) || (data57 === "provider-leave")) || (data57 === "look")) || (data57 === "reload")) || (data57 === "back")) || (data57 === "disconnect")) || (data57 === "connect")) || (data57 === "result")) || (data57 === "arrive")) || (data57 === "return")) || (data57 === "follow-return"))){
const err85 = {instancePath:instancePath+"/move",schemaPath:"#/oneOf/10/properties/move/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[10].properties.move.enum}};
vErrors = noted(vErrors, err85);
errors++;
}
}
if(data.tab !== undefined){
if(typeof data.tab !== "string"){
const err86 = {instancePath:instancePath+"/tab",schemaPath:"#/oneOf/10/properties/tab/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err86);
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err87 = {instancePath:instancePath+"/method",schemaPath:"#/oneOf/10/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err87);
errors++;
}
}
}
}
else if(tag0 === "call"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err88 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err88);
errors++;
}
if(data.as === undefined){
const err89 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err89);
errors++;
}
if(data.operation === undefined){
const err90 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "operation"}};
vErrors = noted(vErrors, err90);
errors++;
}
if(data.params === undefined){
const err91 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "params"}};
vErrors = noted(vErrors, err91);
errors++;
}
if(data.do !== undefined){
if("call" !== data.do){
const err92 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/11/properties/do/const",keyword:"const",params:{allowedValue: "call"}};
vErrors = noted(vErrors, err92);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err93 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/11/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err93);
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
const err94 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/11/properties/operation/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err94);
errors++;
}
}
if(data.params !== undefined){
if(!(validate451(data.params, {instancePath:instancePath+"/params",parentData:data,parentDataProperty:"params",rootData}))){
vErrors = joined(vErrors, validate451.errors);
errors += validate451.errors.length;
}
}
if(data.locale !== undefined){
if("C" !== data.locale){
const err95 = {instancePath:instancePath+"/locale",schemaPath:"#/oneOf/11/properties/locale/const",keyword:"const",params:{allowedValue: "C"}};
vErrors = noted(vErrors, err95);
errors++;
}
}
}
}
else if(tag0 === "purchase"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err96 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err96);
errors++;
}
if(data.as === undefined){
const err97 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err97);
errors++;
}
if(data.amount === undefined){
const err98 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "amount"}};
vErrors = noted(vErrors, err98);
errors++;
}
if(data.do !== undefined){
if("purchase" !== data.do){
const err99 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/12/properties/do/const",keyword:"const",params:{allowedValue: "purchase"}};
vErrors = noted(vErrors, err99);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err100 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/12/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err100);
errors++;
}
}
if(data.amount !== undefined){
let data67 = data.amount;
if(!((typeof data67 == "number") && (isFinite(data67)))){
const err101 = {instancePath:instancePath+"/amount",schemaPath:"#/oneOf/12/properties/amount/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err101);
errors++;
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err102 = {instancePath:instancePath+"/currency",schemaPath:"#/oneOf/12/properties/currency/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err102);
errors++;
}
}
if(data.customer !== undefined){
if(typeof data.customer !== "string"){
const err103 = {instancePath:instancePath+"/customer",schemaPath:"#/oneOf/12/properties/customer/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err103);
errors++;
}
}
if(data.interface !== undefined){
let data70 = data.interface;
if(!((data70 === "gate") || (data70 === "page"))){
const err104 = {instancePath:instancePath+"/interface",schemaPath:"#/oneOf/12/properties/interface/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[12].properties.interface.enum}};
vErrors = noted(vErrors, err104);
errors++;
}
}
if(data.sameIdAs !== undefined){
if(typeof data.sameIdAs !== "string"){
const err105 = {instancePath:instancePath+"/sameIdAs",schemaPath:"#/oneOf/12/properties/sameIdAs/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err105);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err106 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/12/properties/id/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err106);
errors++;
}
}
if(data.gate !== undefined){
let data73 = data.gate;
if(!((((((((data73 === "lost-reply") || (data73 === "held-reply")) || (data73 === "lost-request")) || (data73 === "server-fault")) || (data73 === "refusal")) || (data73 === "not-found")) || (data73 === "no-details")) || (data73 === "forged-success"))){
const err107 = {instancePath:instancePath+"/gate",schemaPath:"#/oneOf/12/properties/gate/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[12].properties.gate.enum}};
vErrors = noted(vErrors, err107);
errors++;
}
}
if(data.status !== undefined){
let data74 = data.status;
if(!((((((((data74 === "lost-reply") || (data74 === "held-reply")) || (data74 === "lost-request")) || (data74 === "server-fault")) || (data74 === "refusal")) || (data74 === "not-found")) || (data74 === "no-details")) || (data74 === "forged-success"))){
const err108 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/12/properties/status/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[12].properties.status.enum}};
vErrors = noted(vErrors, err108);
errors++;
}
}
if(data.edits !== undefined){
let data75 = data.edits;
if(Array.isArray(data75)){
const len3 = data75.length;
for(let i3=0; i3<len3; i3++){
if(!(validate444(data75[i3], {instancePath:instancePath+"/edits/" + i3,parentData:data75,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate444.errors);
errors += validate444.errors.length;
}
}
}
else {
const err109 = {instancePath:instancePath+"/edits",schemaPath:"#/oneOf/12/properties/edits/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err109);
errors++;
}
}
if(data.withNext !== undefined){
if(true !== data.withNext){
const err110 = {instancePath:instancePath+"/withNext",schemaPath:"#/oneOf/12/properties/withNext/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err110);
errors++;
}
}
}
}
else if(tag0 === "callback"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err111 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err111);
errors++;
}
if(data.as === undefined){
const err112 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err112);
errors++;
}
if(data.payment === undefined){
const err113 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err113);
errors++;
}
if(data.stage === undefined){
const err114 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "stage"}};
vErrors = noted(vErrors, err114);
errors++;
}
if(data.do !== undefined){
if("callback" !== data.do){
const err115 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/13/properties/do/const",keyword:"const",params:{allowedValue: "callback"}};
vErrors = noted(vErrors, err115);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err116 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/13/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err116);
errors++;
}
}
if(data.payment !== undefined){
if(typeof data.payment !== "string"){
const err117 = {instancePath:instancePath+"/payment",schemaPath:"#/oneOf/13/properties/payment/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err117);
errors++;
}
}
if(data.stage !== undefined){
let data81 = data.stage;
if(!(((data81 === "intermediate") || (data81 === "success")) || (data81 === "decline"))){
const err118 = {instancePath:instancePath+"/stage",schemaPath:"#/oneOf/13/properties/stage/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[13].properties.stage.enum}};
vErrors = noted(vErrors, err118);
errors++;
}
}
if(data.edits !== undefined){
let data82 = data.edits;
if(Array.isArray(data82)){
const len4 = data82.length;
for(let i4=0; i4<len4; i4++){
if(!(validate444(data82[i4], {instancePath:instancePath+"/edits/" + i4,parentData:data82,parentDataProperty:i4,rootData}))){
vErrors = joined(vErrors, validate444.errors);
errors += validate444.errors.length;
}
}
}
else {
const err119 = {instancePath:instancePath+"/edits",schemaPath:"#/oneOf/13/properties/edits/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err119);
errors++;
}
}
if(data.signed !== undefined){
let data84 = data.signed;
if((!(data84 && typeof data84 == "object" && !Array.isArray(data84))) && (data84 !== null)){
const err120 = {instancePath:instancePath+"/signed",schemaPath:"#/oneOf/13/properties/signed/type",keyword:"type",params:{type: schema122.oneOf[13].properties.signed.type}};
vErrors = noted(vErrors, err120);
errors++;
}
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.fault === undefined){
const err121 = {instancePath:instancePath+"/signed",schemaPath:"#/oneOf/13/properties/signed/required",keyword:"required",params:{missingProperty: "fault"}};
vErrors = noted(vErrors, err121);
errors++;
}
if(data84.fault !== undefined){
if(typeof data84.fault !== "string"){
const err122 = {instancePath:instancePath+"/signed/fault",schemaPath:"#/oneOf/13/properties/signed/properties/fault/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err122);
errors++;
}
}
}
}
if(data.after !== undefined){
let data86 = data.after;
if(Array.isArray(data86)){
const len5 = data86.length;
for(let i5=0; i5<len5; i5++){
if(!(validate444(data86[i5], {instancePath:instancePath+"/after/" + i5,parentData:data86,parentDataProperty:i5,rootData}))){
vErrors = joined(vErrors, validate444.errors);
errors += validate444.errors.length;
}
}
}
else {
const err123 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/13/properties/after/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err123);
errors++;
}
}
if(data.signedAt !== undefined){
if(typeof data.signedAt !== "string"){
const err124 = {instancePath:instancePath+"/signedAt",schemaPath:"#/oneOf/13/properties/signedAt/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err124);
errors++;
}
}
if(data.spelling !== undefined){
if(typeof data.spelling !== "string"){
const err125 = {instancePath:instancePath+"/spelling",schemaPath:"#/oneOf/13/properties/spelling/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err125);
errors++;
}
}
if(data.wire !== undefined){
if(typeof data.wire !== "string"){
const err126 = {instancePath:instancePath+"/wire",schemaPath:"#/oneOf/13/properties/wire/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err126);
errors++;
}
}
if(data.forged !== undefined){
if(true !== data.forged){
const err127 = {instancePath:instancePath+"/forged",schemaPath:"#/oneOf/13/properties/forged/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err127);
errors++;
}
}
if(data.times !== undefined){
let data92 = data.times;
if(!((typeof data92 == "number") && (isFinite(data92)))){
const err128 = {instancePath:instancePath+"/times",schemaPath:"#/oneOf/13/properties/times/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err128);
errors++;
}
}
if(data.hangUp !== undefined){
if(true !== data.hangUp){
const err129 = {instancePath:instancePath+"/hangUp",schemaPath:"#/oneOf/13/properties/hangUp/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err129);
errors++;
}
}
if(data.withNext !== undefined){
if(true !== data.withNext){
const err130 = {instancePath:instancePath+"/withNext",schemaPath:"#/oneOf/13/properties/withNext/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err130);
errors++;
}
}
}
}
else if(tag0 === "read"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err131 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err131);
errors++;
}
if(data.payment === undefined){
const err132 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err132);
errors++;
}
if(data.do !== undefined){
if("read" !== data.do){
const err133 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/14/properties/do/const",keyword:"const",params:{allowedValue: "read"}};
vErrors = noted(vErrors, err133);
errors++;
}
}
if(data.payment !== undefined){
if(typeof data.payment !== "string"){
const err134 = {instancePath:instancePath+"/payment",schemaPath:"#/oneOf/14/properties/payment/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err134);
errors++;
}
}
if(data.until !== undefined){
if(typeof data.until !== "string"){
const err135 = {instancePath:instancePath+"/until",schemaPath:"#/oneOf/14/properties/until/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err135);
errors++;
}
}
if(data.withNext !== undefined){
if(true !== data.withNext){
const err136 = {instancePath:instancePath+"/withNext",schemaPath:"#/oneOf/14/properties/withNext/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err136);
errors++;
}
}
}
}
else if(tag0 === "audit"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err137 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err137);
errors++;
}
if(data.do !== undefined){
if("audit" !== data.do){
const err138 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/15/properties/do/const",keyword:"const",params:{allowedValue: "audit"}};
vErrors = noted(vErrors, err138);
errors++;
}
}
if(data.of !== undefined){
if("run" !== data.of){
const err139 = {instancePath:instancePath+"/of",schemaPath:"#/oneOf/15/properties/of/const",keyword:"const",params:{allowedValue: "run"}};
vErrors = noted(vErrors, err139);
errors++;
}
}
}
}
else if(tag0 === "visit"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err140 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err140);
errors++;
}
if(data.payment === undefined){
const err141 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err141);
errors++;
}
if(data.address === undefined){
const err142 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "address"}};
vErrors = noted(vErrors, err142);
errors++;
}
if(data.do !== undefined){
if("visit" !== data.do){
const err143 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/16/properties/do/const",keyword:"const",params:{allowedValue: "visit"}};
vErrors = noted(vErrors, err143);
errors++;
}
}
if(data.payment !== undefined){
if(typeof data.payment !== "string"){
const err144 = {instancePath:instancePath+"/payment",schemaPath:"#/oneOf/16/properties/payment/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err144);
errors++;
}
}
if(data.address !== undefined){
let data103 = data.address;
if(!(((data103 === "success") || (data103 === "decline")) || (data103 === "return"))){
const err145 = {instancePath:instancePath+"/address",schemaPath:"#/oneOf/16/properties/address/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[16].properties.address.enum}};
vErrors = noted(vErrors, err145);
errors++;
}
}
}
}
else if(tag0 === "fault"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err146 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err146);
errors++;
}
if(data.next === undefined){
const err147 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "next"}};
vErrors = noted(vErrors, err147);
errors++;
}
if(data.do !== undefined){
if("fault" !== data.do){
const err148 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/17/properties/do/const",keyword:"const",params:{allowedValue: "fault"}};
vErrors = noted(vErrors, err148);
errors++;
}
}
if(data.next !== undefined){
let data105 = data.next;
if(!((typeof data105 == "number") && (isFinite(data105)))){
const err149 = {instancePath:instancePath+"/next",schemaPath:"#/oneOf/17/properties/next/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err149);
errors++;
}
}
}
}
else if(tag0 === "proxy"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err150 = {instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err150);
errors++;
}
if(data.as === undefined){
const err151 = {instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err151);
errors++;
}
if(data.type === undefined){
const err152 = {instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: "type"}};
vErrors = noted(vErrors, err152);
errors++;
}
if(data.do !== undefined){
if("proxy" !== data.do){
const err153 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/18/properties/do/const",keyword:"const",params:{allowedValue: "proxy"}};
vErrors = noted(vErrors, err153);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err154 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/18/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err154);
errors++;
}
}
if(data.type !== undefined){
let data108 = data.type;
if(!(((data108 === "national-id") || (data108 === "tax-id")) || (data108 === "mobile"))){
const err155 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/18/properties/type/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[18].properties.type.enum}};
vErrors = noted(vErrors, err155);
errors++;
}
}
if(data.alerts !== undefined){
if(false !== data.alerts){
const err156 = {instancePath:instancePath+"/alerts",schemaPath:"#/oneOf/18/properties/alerts/const",keyword:"const",params:{allowedValue: false}};
vErrors = noted(vErrors, err156);
errors++;
}
}
if(data.shared !== undefined){
if(true !== data.shared){
const err157 = {instancePath:instancePath+"/shared",schemaPath:"#/oneOf/18/properties/shared/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err157);
errors++;
}
}
if(data.auth !== undefined){
let data111 = data.auth;
if(!(((data111 === "header") || (data111 === "token")) || (data111 === "basic"))){
const err158 = {instancePath:instancePath+"/auth",schemaPath:"#/oneOf/18/properties/auth/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[18].properties.auth.enum}};
vErrors = noted(vErrors, err158);
errors++;
}
}
if(data.answers !== undefined){
let data112 = data.answers;
if((!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))) && (data112 !== null)){
const err159 = {instancePath:instancePath+"/answers",schemaPath:"#/oneOf/18/properties/answers/type",keyword:"type",params:{type: schema122.oneOf[18].properties.answers.type}};
vErrors = noted(vErrors, err159);
errors++;
}
}
if(data.answersAfterMs !== undefined){
let data113 = data.answersAfterMs;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err160 = {instancePath:instancePath+"/answersAfterMs",schemaPath:"#/oneOf/18/properties/answersAfterMs/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err160);
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 < 0 || isNaN(data113)){
const err161 = {instancePath:instancePath+"/answersAfterMs",schemaPath:"#/oneOf/18/properties/answersAfterMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err161);
errors++;
}
}
}
if(data.withNext !== undefined){
if(true !== data.withNext){
const err162 = {instancePath:instancePath+"/withNext",schemaPath:"#/oneOf/18/properties/withNext/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err162);
errors++;
}
}
}
}
else if(tag0 === "ask"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err163 = {instancePath,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err163);
errors++;
}
if(data.as === undefined){
const err164 = {instancePath,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err164);
errors++;
}
if(data.operation === undefined){
const err165 = {instancePath,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty: "operation"}};
vErrors = noted(vErrors, err165);
errors++;
}
if(data.fields === undefined){
const err166 = {instancePath,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty: "fields"}};
vErrors = noted(vErrors, err166);
errors++;
}
if(data.do !== undefined){
if("ask" !== data.do){
const err167 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/19/properties/do/const",keyword:"const",params:{allowedValue: "ask"}};
vErrors = noted(vErrors, err167);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err168 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/19/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err168);
errors++;
}
}
if(data.operation !== undefined){
let data117 = data.operation;
if(!((((((data117 === "initiation") || (data117 === "acknowledgement")) || (data117 === "inquiry")) || (data117 === "block")) || (data117 === "unblock")) || (data117 === "blocked"))){
const err169 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/19/properties/operation/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[19].properties.operation.enum}};
vErrors = noted(vErrors, err169);
errors++;
}
}
if(data.fields !== undefined){
if(!(validate451(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData}))){
vErrors = joined(vErrors, validate451.errors);
errors += validate451.errors.length;
}
}
if(data.wire !== undefined){
if(typeof data.wire !== "string"){
const err170 = {instancePath:instancePath+"/wire",schemaPath:"#/oneOf/19/properties/wire/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err170);
errors++;
}
}
if(data.verb !== undefined){
if(typeof data.verb !== "string"){
const err171 = {instancePath:instancePath+"/verb",schemaPath:"#/oneOf/19/properties/verb/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err171);
errors++;
}
}
if(data.behindPath !== undefined){
if(typeof data.behindPath !== "string"){
const err172 = {instancePath:instancePath+"/behindPath",schemaPath:"#/oneOf/19/properties/behindPath/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err172);
errors++;
}
}
if(data.withNext !== undefined){
if(true !== data.withNext){
const err173 = {instancePath:instancePath+"/withNext",schemaPath:"#/oneOf/19/properties/withNext/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err173);
errors++;
}
}
}
}
else if(tag0 === "time"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err174 = {instancePath,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err174);
errors++;
}
if(data.do !== undefined){
if("time" !== data.do){
const err175 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/20/properties/do/const",keyword:"const",params:{allowedValue: "time"}};
vErrors = noted(vErrors, err175);
errors++;
}
}
if(data.ms !== undefined){
let data124 = data.ms;
if(!((typeof data124 == "number") && (isFinite(data124)))){
const err176 = {instancePath:instancePath+"/ms",schemaPath:"#/oneOf/20/properties/ms/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err176);
errors++;
}
}
if(data.intervals !== undefined){
let data125 = data.intervals;
if(!((typeof data125 == "number") && (isFinite(data125)))){
const err177 = {instancePath:instancePath+"/intervals",schemaPath:"#/oneOf/20/properties/intervals/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err177);
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err178 = {instancePath:instancePath+"/to",schemaPath:"#/oneOf/20/properties/to/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err178);
errors++;
}
}
}
}
else if(tag0 === "configure"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err179 = {instancePath,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err179);
errors++;
}
if(data.auth === undefined){
const err180 = {instancePath,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty: "auth"}};
vErrors = noted(vErrors, err180);
errors++;
}
if(data.do !== undefined){
if("configure" !== data.do){
const err181 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/21/properties/do/const",keyword:"const",params:{allowedValue: "configure"}};
vErrors = noted(vErrors, err181);
errors++;
}
}
if(data.auth !== undefined){
let data128 = data.auth;
if(!(((data128 === "header") || (data128 === "token")) || (data128 === "basic"))){
const err182 = {instancePath:instancePath+"/auth",schemaPath:"#/oneOf/21/properties/auth/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[21].properties.auth.enum}};
vErrors = noted(vErrors, err182);
errors++;
}
}
if(data.proxies !== undefined){
let data129 = data.proxies;
if(Array.isArray(data129)){
const len6 = data129.length;
for(let i6=0; i6<len6; i6++){
let data130 = data129[i6];
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.as === undefined){
const err183 = {instancePath:instancePath+"/proxies/" + i6,schemaPath:"#/oneOf/21/properties/proxies/items/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err183);
errors++;
}
if(data130.type === undefined){
const err184 = {instancePath:instancePath+"/proxies/" + i6,schemaPath:"#/oneOf/21/properties/proxies/items/required",keyword:"required",params:{missingProperty: "type"}};
vErrors = noted(vErrors, err184);
errors++;
}
if(data130.as !== undefined){
if(typeof data130.as !== "string"){
const err185 = {instancePath:instancePath+"/proxies/" + i6+"/as",schemaPath:"#/oneOf/21/properties/proxies/items/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err185);
errors++;
}
}
if(data130.type !== undefined){
let data132 = data130.type;
if(!(((data132 === "national-id") || (data132 === "tax-id")) || (data132 === "mobile"))){
const err186 = {instancePath:instancePath+"/proxies/" + i6+"/type",schemaPath:"#/oneOf/21/properties/proxies/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[21].properties.proxies.items.properties.type.enum}};
vErrors = noted(vErrors, err186);
errors++;
}
}
if(data130.auth !== undefined){
let data133 = data130.auth;
if(!(((data133 === "header") || (data133 === "token")) || (data133 === "basic"))){
const err187 = {instancePath:instancePath+"/proxies/" + i6+"/auth",schemaPath:"#/oneOf/21/properties/proxies/items/properties/auth/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[21].properties.proxies.items.properties.auth.enum}};
vErrors = noted(vErrors, err187);
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/proxies/" + i6,schemaPath:"#/oneOf/21/properties/proxies/items/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err188);
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/proxies",schemaPath:"#/oneOf/21/properties/proxies/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err189);
errors++;
}
}
}
}
else if(tag0 === "deliver"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err190 = {instancePath,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err190);
errors++;
}
if(data.as === undefined){
const err191 = {instancePath,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err191);
errors++;
}
if(data.fields === undefined){
const err192 = {instancePath,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty: "fields"}};
vErrors = noted(vErrors, err192);
errors++;
}
if(data.do !== undefined){
if("deliver" !== data.do){
const err193 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/22/properties/do/const",keyword:"const",params:{allowedValue: "deliver"}};
vErrors = noted(vErrors, err193);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err194 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/22/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err194);
errors++;
}
}
if(data.fields !== undefined){
if(!(validate451(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData}))){
vErrors = joined(vErrors, validate451.errors);
errors += validate451.errors.length;
}
}
if(data.auth !== undefined){
if(typeof data.auth !== "string"){
const err195 = {instancePath:instancePath+"/auth",schemaPath:"#/oneOf/22/properties/auth/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err195);
errors++;
}
}
if(data.wire !== undefined){
if(typeof data.wire !== "string"){
const err196 = {instancePath:instancePath+"/wire",schemaPath:"#/oneOf/22/properties/wire/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err196);
errors++;
}
}
if(data.fault !== undefined){
if(typeof data.fault !== "string"){
const err197 = {instancePath:instancePath+"/fault",schemaPath:"#/oneOf/22/properties/fault/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err197);
errors++;
}
}
if(data.times !== undefined){
let data140 = data.times;
if(!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140)))){
const err198 = {instancePath:instancePath+"/times",schemaPath:"#/oneOf/22/properties/times/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err198);
errors++;
}
}
if(data.withNext !== undefined){
if(true !== data.withNext){
const err199 = {instancePath:instancePath+"/withNext",schemaPath:"#/oneOf/22/properties/withNext/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err199);
errors++;
}
}
}
}
else if(tag0 === "biller"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err200 = {instancePath,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err200);
errors++;
}
if(data.as === undefined){
const err201 = {instancePath,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err201);
errors++;
}
if(data.call === undefined){
const err202 = {instancePath,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty: "call"}};
vErrors = noted(vErrors, err202);
errors++;
}
if(data.fields === undefined){
const err203 = {instancePath,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty: "fields"}};
vErrors = noted(vErrors, err203);
errors++;
}
if(data.do !== undefined){
if("biller" !== data.do){
const err204 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/23/properties/do/const",keyword:"const",params:{allowedValue: "biller"}};
vErrors = noted(vErrors, err204);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err205 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/23/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err205);
errors++;
}
}
if(data.call !== undefined){
let data144 = data.call;
if(!(((((((((data144 === "decide") || (data144 === "alert")) || (data144 === "alerts")) || (data144 === "inquire")) || (data144 === "block")) || (data144 === "unblock")) || (data144 === "blocked")) || (data144 === "request")) || (data144 === "requested"))){
const err206 = {instancePath:instancePath+"/call",schemaPath:"#/oneOf/23/properties/call/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[23].properties.call.enum}};
vErrors = noted(vErrors, err206);
errors++;
}
}
if(data.fields !== undefined){
if(!(validate451(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData}))){
vErrors = joined(vErrors, validate451.errors);
errors += validate451.errors.length;
}
}
if(data.times !== undefined){
let data146 = data.times;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err207 = {instancePath:instancePath+"/times",schemaPath:"#/oneOf/23/properties/times/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err207);
errors++;
}
}
if(data.withNext !== undefined){
if(true !== data.withNext){
const err208 = {instancePath:instancePath+"/withNext",schemaPath:"#/oneOf/23/properties/withNext/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err208);
errors++;
}
}
}
}
else if(tag0 === "bank"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err209 = {instancePath,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err209);
errors++;
}
if(data.operation === undefined){
const err210 = {instancePath,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty: "operation"}};
vErrors = noted(vErrors, err210);
errors++;
}
if(data.answers === undefined){
const err211 = {instancePath,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty: "answers"}};
vErrors = noted(vErrors, err211);
errors++;
}
if(data.do !== undefined){
if("bank" !== data.do){
const err212 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/24/properties/do/const",keyword:"const",params:{allowedValue: "bank"}};
vErrors = noted(vErrors, err212);
errors++;
}
}
if(data.operation !== undefined){
let data149 = data.operation;
if(!((((((data149 === "initiation") || (data149 === "acknowledgement")) || (data149 === "inquiry")) || (data149 === "block")) || (data149 === "unblock")) || (data149 === "blocked"))){
const err213 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/24/properties/operation/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[24].properties.operation.enum}};
vErrors = noted(vErrors, err213);
errors++;
}
}
if(data.answers !== undefined){
let data150 = data.answers;
if(!(((((((data150 === "well") || (data150 === "refusal")) || (data150 === "rejected")) || (data150 === "not-found")) || (data150 === "fault")) || (data150 === "silence")) || (data150 === "lost-reply"))){
const err214 = {instancePath:instancePath+"/answers",schemaPath:"#/oneOf/24/properties/answers/enum",keyword:"enum",params:{allowedValues: schema122.oneOf[24].properties.answers.enum}};
vErrors = noted(vErrors, err214);
errors++;
}
}
if(data.fields !== undefined){
if(!(validate451(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData}))){
vErrors = joined(vErrors, validate451.errors);
errors += validate451.errors.length;
}
}
if(data.times !== undefined){
let data152 = data.times;
if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
const err215 = {instancePath:instancePath+"/times",schemaPath:"#/oneOf/24/properties/times/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err215);
errors++;
}
}
}
}
else {
const err216 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "do", tagValue: tag0}};
vErrors = noted(vErrors, err216);
errors++;
}
}
else {
const err217 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "do", tagValue: tag0}};
vErrors = noted(vErrors, err217);
errors++;
}
}
else {
const err218 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err218);
errors++;
}
validate439.errors = vErrors;
return errors === 0;
}


function validate438(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.needs === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "needs"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.steps === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data.needs !== undefined){
let data2 = data.needs;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err7 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
if(data.once !== undefined){
if(typeof data.once !== "string"){
const err9 = {instancePath:instancePath+"/once",schemaPath:"#/properties/once/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err9);
errors++;
}
}
if(data.begins !== undefined){
let data5 = data.begins;
if(typeof data5 === "string"){
if(!pattern50.test(data5)){
const err10 = {instancePath:instancePath+"/begins",schemaPath:"#/properties/begins/pattern",keyword:"pattern",params:{pattern: "^([0-9]{2}-[0-9]{2})?T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}$"}};
vErrors = noted(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/begins",schemaPath:"#/properties/begins/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err11);
errors++;
}
}
if(data.steps !== undefined){
let data6 = data.steps;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate439(data6[i1], {instancePath:instancePath+"/steps/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate439.errors);
errors += validate439.errors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err12);
errors++;
}
}
if(data.for !== undefined){
let data8 = data.for;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(typeof data8[i2] !== "string"){
const err13 = {instancePath:instancePath+"/for/" + i2,schemaPath:"#/properties/for/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err15);
errors++;
}
validate438.errors = vErrors;
return errors === 0;
}


function validate469(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(typeof data[key0] !== "string"){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err0);
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate469.errors = vErrors;
return errors === 0;
}

const schema129 = {"$id":"https://thai-payments-conformance.example/schemas/report/evidence.schema.json/happening","type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"required":["kind","as","project","method","path","sent","reply","failure","tries","clock"],"properties":{"kind":{"const":"exchange"},"as":{"type":"string"},"project":{"type":"string"},"method":{"type":"string"},"path":{"type":"string"},"sent":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"},"reply":{"type":["object","null"],"required":["status","contentType","body"],"properties":{"status":{"type":"integer"},"contentType":{"type":"string"},"body":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"}}},"failure":{"type":["string","null"]},"tries":{"type":"integer","minimum":0},"clock":{"type":["string","null"]}}},{"required":["kind","address","method","contentType","body","answered","clock"],"properties":{"kind":{"const":"callback"},"address":{"type":"string"},"method":{"type":"string"},"contentType":{"type":"string"},"body":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"},"answered":{"type":["integer","null"]},"clock":{"type":["string","null"]}}},{"required":["kind","operation","sent","status","answer","failure","clock"],"properties":{"kind":{"const":"control"},"operation":{"enum":["reset","project","customer","clock","purchases","configure","purchase","fault","visit","proxy"]},"sent":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/json"},"status":{"type":["integer","null"]},"answer":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/json"},"failure":{"type":["string","null"]},"clock":{"type":["string","null"]}}},{"required":["kind","of","text","by"],"properties":{"kind":{"const":"image"},"of":{"type":"string"},"text":{"type":["string","null"]},"by":{"type":"string"}}},{"required":["kind","payment","stage","came","clock"],"properties":{"kind":{"const":"waited"},"payment":{"type":["string","null"]},"stage":{"type":"string"},"came":{"type":"boolean"},"clock":{"type":["string","null"]}}},{"required":["kind","as","tab","move","sent","url","status","text","source","elements","injected","visited","requests","console","storage","screenshot","failure","clock"],"properties":{"kind":{"const":"page"},"as":{"type":"string"},"tab":{"type":"string"},"move":{"enum":["open","choose","pay","pay-preselected","pay-twice","provider-pay","provider-decline","provider-leave","look","reload","back","disconnect","connect","result","arrive","return","follow-return"]},"sent":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/json"},"url":{"type":"string"},"status":{"type":["integer","null"]},"text":{"type":"string"},"source":{"type":"string"},"elements":{"type":"object","additionalProperties":{"type":"string"}},"qr":{"type":["string","null"]},"injected":{"type":"array","items":{"type":"string"}},"visited":{"type":"array","items":{"type":"string"}},"requests":{"type":"array","items":{"type":"object","required":["method","url","status"],"properties":{"method":{"type":"string"},"url":{"type":"string"},"status":{"type":["integer","null"]}}}},"console":{"type":"array","items":{"type":"string"}},"storage":{"type":"string"},"screenshot":{"type":["string","null"]},"failure":{"type":["string","null"]},"clock":{"type":["string","null"]}}},{"required":["kind","as","operation","params","outcome","result","message"],"properties":{"kind":{"const":"call"},"as":{"type":"string"},"operation":{"type":"string"},"params":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/json"},"outcome":{"enum":["result","refusal","crash"]},"result":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/json"},"message":{"type":"string"},"irregular":{"type":"array","items":{"type":"object","required":["kind","what"],"properties":{"kind":{"type":"string"},"what":{"type":"string"}}}}}},{"required":["kind","payment","method","path","contentType","body","reply","paid","clock","began","ended"],"properties":{"kind":{"const":"gate-request"},"payment":{"type":["string","null"]},"method":{"type":"string"},"path":{"type":"string"},"contentType":{"type":"string"},"body":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"},"reply":{"type":["object","null"],"required":["status","contentType","body"],"properties":{"status":{"type":"integer"},"contentType":{"type":"string"},"body":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"}}},"paid":{"type":["number","null"]},"clock":{"type":["string","null"]},"began":{"type":"number"},"ended":{"type":["number","null"]}}},{"required":["kind","as","payment","stage","forged","fault","paid","contentType","sent","reply","failure","tookMs","attempt","clock","began","ended"],"properties":{"kind":{"const":"delivery"},"as":{"type":"string"},"payment":{"type":"string"},"stage":{"enum":["intermediate","success","decline"]},"forged":{"type":"boolean"},"fault":{"type":"string"},"paid":{"type":["number","null"]},"contentType":{"type":"string"},"sent":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"},"reply":{"type":["object","null"],"required":["status","contentType","body"],"properties":{"status":{"type":"integer"},"contentType":{"type":"string"},"body":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"}}},"failure":{"type":["string","null"]},"tookMs":{"type":"number"},"attempt":{"type":"number"},"clock":{"type":["string","null"]},"began":{"type":"number"},"ended":{"type":["number","null"]},"legible":{"const":true}}},{"required":["kind","payment","status","answer","failure","tookMs","last","clock","began","ended"],"properties":{"kind":{"const":"books"},"payment":{"type":"string"},"status":{"type":["integer","null"]},"answer":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/json"},"failure":{"type":["string","null"]},"tookMs":{"type":"number"},"last":{"type":"boolean"},"clock":{"type":["string","null"]},"began":{"type":"number"},"ended":{"type":["number","null"]},"before":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/json"},"explained":{"const":true}}},{"required":["kind","as","operation","method","path","fields","headersOff","sent","outcome","answer","reply","failure","clock","until"],"properties":{"kind":{"const":"bank-call"},"as":{"type":["string","null"]},"operation":{"enum":["initiation","acknowledgement","inquiry","block","unblock","blocked",null]},"method":{"type":"string"},"path":{"type":"string"},"fields":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/members"},"headersOff":{"type":"array","items":{"type":"string"}},"sent":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"},"outcome":{"enum":["taken","refused","fault","silence"]},"answer":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/members"},"reply":{"type":["object","null"],"required":["status","contentType","body"],"properties":{"status":{"type":"integer"},"contentType":{"type":"string"},"body":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"}}},"failure":{"type":["string","null"]},"clock":{"type":["string","null"]},"until":{"type":"integer","minimum":0}}},{"required":["kind","as","to","method","contentType","fields","authentication","fault","sent","reply","failure","clock","until"],"properties":{"kind":{"const":"alert"},"as":{"type":["string","null"]},"to":{"type":"string"},"method":{"type":"string"},"contentType":{"type":"string"},"fields":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/members"},"authentication":{"type":"string"},"fault":{"type":"string"},"sent":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"},"reply":{"type":["object","null"],"required":["status","contentType","body"],"properties":{"status":{"type":"integer"},"contentType":{"type":"string"},"body":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"}}},"failure":{"type":["string","null"]},"clock":{"type":["string","null"]},"until":{"type":"integer","minimum":0}}},{"required":["kind","as","call","sent","status","answer","failure","tookMs","clock","until"],"properties":{"kind":{"const":"biller-call"},"as":{"type":"string"},"call":{"enum":["decide","alert","alerts","inquire","block","unblock","blocked","request","requested"]},"sent":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/members"},"status":{"type":["integer","null"]},"answer":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/json"},"failure":{"type":["string","null"]},"tookMs":{"type":"number"},"clock":{"type":["string","null"]},"until":{"type":"integer","minimum":0}}}]};

function validate474(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err1 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
if(data.base64 !== undefined){
if(typeof data.base64 !== "string"){
const err2 = {instancePath:instancePath+"/base64",schemaPath:"#/properties/base64/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(data.truncated !== undefined){
if(true !== data.truncated){
const err3 = {instancePath:instancePath+"/truncated",schemaPath:"#/properties/truncated/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
validate474.errors = vErrors;
return errors === 0;
}


function validate473(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "exchange"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.as === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.project === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "project"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.method === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.path === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "path"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data.sent === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "sent"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data.reply === undefined){
const err6 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "reply"}};
vErrors = noted(vErrors, err6);
errors++;
}
if(data.failure === undefined){
const err7 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "failure"}};
vErrors = noted(vErrors, err7);
errors++;
}
if(data.tries === undefined){
const err8 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "tries"}};
vErrors = noted(vErrors, err8);
errors++;
}
if(data.clock === undefined){
const err9 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err9);
errors++;
}
if(data.kind !== undefined){
if("exchange" !== data.kind){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "exchange"}};
vErrors = noted(vErrors, err10);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err11 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/0/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err11);
errors++;
}
}
if(data.project !== undefined){
if(typeof data.project !== "string"){
const err12 = {instancePath:instancePath+"/project",schemaPath:"#/oneOf/0/properties/project/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err12);
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err13 = {instancePath:instancePath+"/method",schemaPath:"#/oneOf/0/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err13);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err14 = {instancePath:instancePath+"/path",schemaPath:"#/oneOf/0/properties/path/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err14);
errors++;
}
}
if(data.sent !== undefined){
if(!(validate474(data.sent, {instancePath:instancePath+"/sent",parentData:data,parentDataProperty:"sent",rootData}))){
vErrors = joined(vErrors, validate474.errors);
errors += validate474.errors.length;
}
}
if(data.reply !== undefined){
let data6 = data.reply;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err15 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/0/properties/reply/type",keyword:"type",params:{type: schema129.oneOf[0].properties.reply.type}};
vErrors = noted(vErrors, err15);
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.status === undefined){
const err16 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/0/properties/reply/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err16);
errors++;
}
if(data6.contentType === undefined){
const err17 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/0/properties/reply/required",keyword:"required",params:{missingProperty: "contentType"}};
vErrors = noted(vErrors, err17);
errors++;
}
if(data6.body === undefined){
const err18 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/0/properties/reply/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err18);
errors++;
}
if(data6.status !== undefined){
let data7 = data6.status;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/reply/status",schemaPath:"#/oneOf/0/properties/reply/properties/status/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err19);
errors++;
}
}
if(data6.contentType !== undefined){
if(typeof data6.contentType !== "string"){
const err20 = {instancePath:instancePath+"/reply/contentType",schemaPath:"#/oneOf/0/properties/reply/properties/contentType/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err20);
errors++;
}
}
if(data6.body !== undefined){
if(!(validate474(data6.body, {instancePath:instancePath+"/reply/body",parentData:data6,parentDataProperty:"body",rootData}))){
vErrors = joined(vErrors, validate474.errors);
errors += validate474.errors.length;
}
}
}
}
if(data.failure !== undefined){
let data10 = data.failure;
if((typeof data10 !== "string") && (data10 !== null)){
const err21 = {instancePath:instancePath+"/failure",schemaPath:"#/oneOf/0/properties/failure/type",keyword:"type",params:{type: schema129.oneOf[0].properties.failure.type}};
vErrors = noted(vErrors, err21);
errors++;
}
}
if(data.tries !== undefined){
let data11 = data.tries;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err22 = {instancePath:instancePath+"/tries",schemaPath:"#/oneOf/0/properties/tries/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err22);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/tries",schemaPath:"#/oneOf/0/properties/tries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err23);
errors++;
}
}
}
if(data.clock !== undefined){
let data12 = data.clock;
if((typeof data12 !== "string") && (data12 !== null)){
const err24 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/0/properties/clock/type",keyword:"type",params:{type: schema129.oneOf[0].properties.clock.type}};
vErrors = noted(vErrors, err24);
errors++;
}
}
}
}
else if(tag0 === "callback"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err25 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err25);
errors++;
}
if(data.address === undefined){
const err26 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "address"}};
vErrors = noted(vErrors, err26);
errors++;
}
if(data.method === undefined){
const err27 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err27);
errors++;
}
if(data.contentType === undefined){
const err28 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "contentType"}};
vErrors = noted(vErrors, err28);
errors++;
}
if(data.body === undefined){
const err29 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err29);
errors++;
}
if(data.answered === undefined){
const err30 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "answered"}};
vErrors = noted(vErrors, err30);
errors++;
}
if(data.clock === undefined){
const err31 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err31);
errors++;
}
if(data.kind !== undefined){
if("callback" !== data.kind){
const err32 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "callback"}};
vErrors = noted(vErrors, err32);
errors++;
}
}
if(data.address !== undefined){
if(typeof data.address !== "string"){
const err33 = {instancePath:instancePath+"/address",schemaPath:"#/oneOf/1/properties/address/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err33);
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err34 = {instancePath:instancePath+"/method",schemaPath:"#/oneOf/1/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err34);
errors++;
}
}
if(data.contentType !== undefined){
if(typeof data.contentType !== "string"){
const err35 = {instancePath:instancePath+"/contentType",schemaPath:"#/oneOf/1/properties/contentType/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err35);
errors++;
}
}
if(data.body !== undefined){
if(!(validate474(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = joined(vErrors, validate474.errors);
errors += validate474.errors.length;
}
}
if(data.answered !== undefined){
let data18 = data.answered;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
const err36 = {instancePath:instancePath+"/answered",schemaPath:"#/oneOf/1/properties/answered/type",keyword:"type",params:{type: schema129.oneOf[1].properties.answered.type}};
vErrors = noted(vErrors, err36);
errors++;
}
}
if(data.clock !== undefined){
let data19 = data.clock;
if((typeof data19 !== "string") && (data19 !== null)){
const err37 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/1/properties/clock/type",keyword:"type",params:{type: schema129.oneOf[1].properties.clock.type}};
vErrors = noted(vErrors, err37);
errors++;
}
}
}
}
else if(tag0 === "control"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err38 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err38);
errors++;
}
if(data.operation === undefined){
const err39 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "operation"}};
vErrors = noted(vErrors, err39);
errors++;
}
if(data.sent === undefined){
const err40 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "sent"}};
vErrors = noted(vErrors, err40);
errors++;
}
if(data.status === undefined){
const err41 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err41);
errors++;
}
if(data.answer === undefined){
const err42 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "answer"}};
vErrors = noted(vErrors, err42);
errors++;
}
if(data.failure === undefined){
const err43 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "failure"}};
vErrors = noted(vErrors, err43);
errors++;
}
if(data.clock === undefined){
const err44 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err44);
errors++;
}
if(data.kind !== undefined){
if("control" !== data.kind){
const err45 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "control"}};
vErrors = noted(vErrors, err45);
errors++;
}
}
if(data.operation !== undefined){
let data21 = data.operation;
if(!((((((((((data21 === "reset") || (data21 === "project")) || (data21 === "customer")) || (data21 === "clock")) || (data21 === "purchases")) || (data21 === "configure")) || (data21 === "purchase")) || (data21 === "fault")) || (data21 === "visit")) || (data21 === "proxy"))){
const err46 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/2/properties/operation/enum",keyword:"enum",params:{allowedValues: schema129.oneOf[2].properties.operation.enum}};
vErrors = noted(vErrors, err46);
errors++;
}
}
if(data.sent !== undefined){
if(!(validate440(data.sent, {instancePath:instancePath+"/sent",parentData:data,parentDataProperty:"sent",rootData}))){
vErrors = joined(vErrors, validate440.errors);
errors += validate440.errors.length;
}
}
if(data.status !== undefined){
let data23 = data.status;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (data23 !== null)){
const err47 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/2/properties/status/type",keyword:"type",params:{type: schema129.oneOf[2].properties.status.type}};
vErrors = noted(vErrors, err47);
errors++;
}
}
if(data.answer !== undefined){
if(!(validate440(data.answer, {instancePath:instancePath+"/answer",parentData:data,parentDataProperty:"answer",rootData}))){
vErrors = joined(vErrors, validate440.errors);
errors += validate440.errors.length;
}
}
if(data.failure !== undefined){
let data25 = data.failure;
if((typeof data25 !== "string") && (data25 !== null)){
const err48 = {instancePath:instancePath+"/failure",schemaPath:"#/oneOf/2/properties/failure/type",keyword:"type",params:{type: schema129.oneOf[2].properties.failure.type}};
vErrors = noted(vErrors, err48);
errors++;
}
}
if(data.clock !== undefined){
let data26 = data.clock;
if((typeof data26 !== "string") && (data26 !== null)){
const err49 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/2/properties/clock/type",keyword:"type",params:{type: schema129.oneOf[2].properties.clock.type}};
vErrors = noted(vErrors, err49);
errors++;
}
}
}
}
else if(tag0 === "image"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err50 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err50);
errors++;
}
if(data.of === undefined){
const err51 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "of"}};
vErrors = noted(vErrors, err51);
errors++;
}
if(data.text === undefined){
const err52 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "text"}};
vErrors = noted(vErrors, err52);
errors++;
}
if(data.by === undefined){
const err53 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "by"}};
vErrors = noted(vErrors, err53);
errors++;
}
if(data.kind !== undefined){
if("image" !== data.kind){
const err54 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "image"}};
vErrors = noted(vErrors, err54);
errors++;
}
}
if(data.of !== undefined){
if(typeof data.of !== "string"){
const err55 = {instancePath:instancePath+"/of",schemaPath:"#/oneOf/3/properties/of/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err55);
errors++;
}
}
if(data.text !== undefined){
let data29 = data.text;
if((typeof data29 !== "string") && (data29 !== null)){
const err56 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/3/properties/text/type",keyword:"type",params:{type: schema129.oneOf[3].properties.text.type}};
vErrors = noted(vErrors, err56);
errors++;
}
}
if(data.by !== undefined){
if(typeof data.by !== "string"){
const err57 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/3/properties/by/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err57);
errors++;
}
}
}
}
else if(tag0 === "waited"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err58 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err58);
errors++;
}
if(data.payment === undefined){
const err59 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err59);
errors++;
}
if(data.stage === undefined){
const err60 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "stage"}};
vErrors = noted(vErrors, err60);
errors++;
}
if(data.came === undefined){
const err61 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "came"}};
vErrors = noted(vErrors, err61);
errors++;
}
if(data.clock === undefined){
const err62 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err62);
errors++;
}
if(data.kind !== undefined){
if("waited" !== data.kind){
const err63 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "waited"}};
vErrors = noted(vErrors, err63);
errors++;
}
}
if(data.payment !== undefined){
let data32 = data.payment;
if((typeof data32 !== "string") && (data32 !== null)){
const err64 = {instancePath:instancePath+"/payment",schemaPath:"#/oneOf/4/properties/payment/type",keyword:"type",params:{type: schema129.oneOf[4].properties.payment.type}};
vErrors = noted(vErrors, err64);
errors++;
}
}
if(data.stage !== undefined){
if(typeof data.stage !== "string"){
const err65 = {instancePath:instancePath+"/stage",schemaPath:"#/oneOf/4/properties/stage/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err65);
errors++;
}
}
if(data.came !== undefined){
if(typeof data.came !== "boolean"){
const err66 = {instancePath:instancePath+"/came",schemaPath:"#/oneOf/4/properties/came/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err66);
errors++;
}
}
if(data.clock !== undefined){
let data35 = data.clock;
if((typeof data35 !== "string") && (data35 !== null)){
const err67 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/4/properties/clock/type",keyword:"type",params:{type: schema129.oneOf[4].properties.clock.type}};
vErrors = noted(vErrors, err67);
errors++;
}
}
}
}
else if(tag0 === "page"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err68 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err68);
errors++;
}
if(data.as === undefined){
const err69 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err69);
errors++;
}
if(data.tab === undefined){
const err70 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "tab"}};
vErrors = noted(vErrors, err70);
errors++;
}
if(data.move === undefined){
const err71 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "move"}};
vErrors = noted(vErrors, err71);
errors++;
}
if(data.sent === undefined){
const err72 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "sent"}};
vErrors = noted(vErrors, err72);
errors++;
}
if(data.url === undefined){
const err73 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "url"}};
vErrors = noted(vErrors, err73);
errors++;
}
if(data.status === undefined){
const err74 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err74);
errors++;
}
if(data.text === undefined){
const err75 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "text"}};
vErrors = noted(vErrors, err75);
errors++;
}
if(data.source === undefined){
const err76 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "source"}};
vErrors = noted(vErrors, err76);
errors++;
}
if(data.elements === undefined){
const err77 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "elements"}};
vErrors = noted(vErrors, err77);
errors++;
}
if(data.injected === undefined){
const err78 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "injected"}};
vErrors = noted(vErrors, err78);
errors++;
}
if(data.visited === undefined){
const err79 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "visited"}};
vErrors = noted(vErrors, err79);
errors++;
}
if(data.requests === undefined){
const err80 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "requests"}};
vErrors = noted(vErrors, err80);
errors++;
}
if(data.console === undefined){
const err81 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "console"}};
vErrors = noted(vErrors, err81);
errors++;
}
if(data.storage === undefined){
const err82 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "storage"}};
vErrors = noted(vErrors, err82);
errors++;
}
if(data.screenshot === undefined){
const err83 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "screenshot"}};
vErrors = noted(vErrors, err83);
errors++;
}
if(data.failure === undefined){
const err84 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "failure"}};
vErrors = noted(vErrors, err84);
errors++;
}
if(data.clock === undefined){
const err85 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err85);
errors++;
}
if(data.kind !== undefined){
if("page" !== data.kind){
const err86 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "page"}};
vErrors = noted(vErrors, err86);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err87 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/5/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err87);
errors++;
}
}
if(data.tab !== undefined){
if(typeof data.tab !== "string"){
const err88 = {instancePath:instancePath+"/tab",schemaPath:"#/oneOf/5/properties/tab/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err88);
errors++;
}
}
if(data.move !== undefined){
let data39 = data.move;
if(!(((((((((((((((((data39 === "open") || (data39 === "choose")) || (data39 === "pay")) || (data39 === "pay-preselected")) || (data39 === "pay-twice")) || (data39 === "provider-pay")) || (data39 === "provider-decline")) || (data39 === "provider-leave")) || (data39 === "look")) || (data39 === "reload")) || (data39 === "back")) || (data39 === "disconnect")) || (data39 === "connect")) || (data39 === "result")) || (data39 === "arrive")) || (data39 === "return")) || (data39 === "follow-return"))){
const err89 = {instancePath:instancePath+"/move",schemaPath:"#/oneOf/5/properties/move/enum",keyword:"enum",params:{allowedValues: schema129.oneOf[5].properties.move.enum}};
vErrors = noted(vErrors, err89);
errors++;
}
}
if(data.sent !== undefined){
if(!(validate440(data.sent, {instancePath:instancePath+"/sent",parentData:data,parentDataProperty:"sent",rootData}))){
vErrors = joined(vErrors, validate440.errors);
errors += validate440.errors.length;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err90 = {instancePath:instancePath+"/url",schemaPath:"#/oneOf/5/properties/url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err90);
errors++;
}
}
if(data.status !== undefined){
let data42 = data.status;
if((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (data42 !== null)){
const err91 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/5/properties/status/type",keyword:"type",params:{type: schema129.oneOf[5].properties.status.type}};
vErrors = noted(vErrors, err91);
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err92 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/5/properties/text/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err92);
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err93 = {instancePath:instancePath+"/source",schemaPath:"#/oneOf/5/properties/source/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err93);
errors++;
}
}
if(data.elements !== undefined){
let data45 = data.elements;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key0 in data45){
if(typeof data45[key0] !== "string"){
const err94 = {instancePath:instancePath+"/elements/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/5/properties/elements/additionalProperties/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err94);
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/elements",schemaPath:"#/oneOf/5/properties/elements/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err95);
errors++;
}
}
if(data.qr !== undefined){
let data47 = data.qr;
if((typeof data47 !== "string") && (data47 !== null)){
const err96 = {instancePath:instancePath+"/qr",schemaPath:"#/oneOf/5/properties/qr/type",keyword:"type",params:{type: schema129.oneOf[5].properties.qr.type}};
vErrors = noted(vErrors, err96);
errors++;
}
}
if(data.injected !== undefined){
let data48 = data.injected;
if(Array.isArray(data48)){
const len0 = data48.length;
for(let i0=0; i0<len0; i0++){
if(typeof data48[i0] !== "string"){
const err97 = {instancePath:instancePath+"/injected/" + i0,schemaPath:"#/oneOf/5/properties/injected/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err97);
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/injected",schemaPath:"#/oneOf/5/properties/injected/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err98);
errors++;
}
}
if(data.visited !== undefined){
let data50 = data.visited;
if(Array.isArray(data50)){
const len1 = data50.length;
for(let i1=0; i1<len1; i1++){
if(typeof data50[i1] !== "string"){
const err99 = {instancePath:instancePath+"/visited/" + i1,schemaPath:"#/oneOf/5/properties/visited/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err99);
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/visited",schemaPath:"#/oneOf/5/properties/visited/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err100);
errors++;
}
}
if(data.requests !== undefined){
let data52 = data.requests;
if(Array.isArray(data52)){
const len2 = data52.length;
for(let i2=0; i2<len2; i2++){
let data53 = data52[i2];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.method === undefined){
const err101 = {instancePath:instancePath+"/requests/" + i2,schemaPath:"#/oneOf/5/properties/requests/items/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err101);
errors++;
}
if(data53.url === undefined){
const err102 = {instancePath:instancePath+"/requests/" + i2,schemaPath:"#/oneOf/5/properties/requests/items/required",keyword:"required",params:{missingProperty: "url"}};
vErrors = noted(vErrors, err102);
errors++;
}
if(data53.status === undefined){
const err103 = {instancePath:instancePath+"/requests/" + i2,schemaPath:"#/oneOf/5/properties/requests/items/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err103);
errors++;
}
if(data53.method !== undefined){
if(typeof data53.method !== "string"){
const err104 = {instancePath:instancePath+"/requests/" + i2+"/method",schemaPath:"#/oneOf/5/properties/requests/items/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err104);
errors++;
}
}
if(data53.url !== undefined){
if(typeof data53.url !== "string"){
const err105 = {instancePath:instancePath+"/requests/" + i2+"/url",schemaPath:"#/oneOf/5/properties/requests/items/properties/url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err105);
errors++;
}
}
if(data53.status !== undefined){
let data56 = data53.status;
if((!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))) && (data56 !== null)){
const err106 = {instancePath:instancePath+"/requests/" + i2+"/status",schemaPath:"#/oneOf/5/properties/requests/items/properties/status/type",keyword:"type",params:{type: schema129.oneOf[5].properties.requests.items.properties.status.type}};
vErrors = noted(vErrors, err106);
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/requests/" + i2,schemaPath:"#/oneOf/5/properties/requests/items/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err107);
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/requests",schemaPath:"#/oneOf/5/properties/requests/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err108);
errors++;
}
}
if(data.console !== undefined){
let data57 = data.console;
if(Array.isArray(data57)){
const len3 = data57.length;
for(let i3=0; i3<len3; i3++){
if(typeof data57[i3] !== "string"){
const err109 = {instancePath:instancePath+"/console/" + i3,schemaPath:"#/oneOf/5/properties/console/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err109);
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/console",schemaPath:"#/oneOf/5/properties/console/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err110);
errors++;
}
}
if(data.storage !== undefined){
if(typeof data.storage !== "string"){
const err111 = {instancePath:instancePath+"/storage",schemaPath:"#/oneOf/5/properties/storage/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err111);
errors++;
}
}
if(data.screenshot !== undefined){
let data60 = data.screenshot;
if((typeof data60 !== "string") && (data60 !== null)){
const err112 = {instancePath:instancePath+"/screenshot",schemaPath:"#/oneOf/5/properties/screenshot/type",keyword:"type",params:{type: schema129.oneOf[5].properties.screenshot.type}};
vErrors = noted(vErrors, err112);
errors++;
}
}
if(data.failure !== undefined){
let data61 = data.failure;
if((typeof data61 !== "string") && (data61 !== null)){
const err113 = {instancePath:instancePath+"/failure",schemaPath:"#/oneOf/5/properties/failure/type",keyword:"type",params:{type: schema129.oneOf[5].properties.failure.type}};
vErrors = noted(vErrors, err113);
errors++;
}
}
if(data.clock !== undefined){
let data62 = data.clock;
if((typeof data62 !== "string") && (data62 !== null)){
const err114 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/5/properties/clock/type",keyword:"type",params:{type: schema129.oneOf[5].properties.clock.type}};
vErrors = noted(vErrors, err114);
errors++;
}
}
}
}
else if(tag0 === "call"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err115 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err115);
errors++;
}
if(data.as === undefined){
const err116 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err116);
errors++;
}
if(data.operation === undefined){
const err117 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "operation"}};
vErrors = noted(vErrors, err117);
errors++;
}
if(data.params === undefined){
const err118 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "params"}};
vErrors = noted(vErrors, err118);
errors++;
}
if(data.outcome === undefined){
const err119 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "outcome"}};
vErrors = noted(vErrors, err119);
errors++;
}
if(data.result === undefined){
const err120 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "result"}};
vErrors = noted(vErrors, err120);
errors++;
}
if(data.message === undefined){
const err121 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "message"}};
vErrors = noted(vErrors, err121);
errors++;
}
if(data.kind !== undefined){
if("call" !== data.kind){
const err122 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "call"}};
vErrors = noted(vErrors, err122);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err123 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/6/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err123);
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
const err124 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/6/properties/operation/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err124);
errors++;
}
}
if(data.params !== undefined){
if(!(validate440(data.params, {instancePath:instancePath+"/params",parentData:data,parentDataProperty:"params",rootData}))){
vErrors = joined(vErrors, validate440.errors);
errors += validate440.errors.length;
}
}
if(data.outcome !== undefined){
let data67 = data.outcome;
if(!(((data67 === "result") || (data67 === "refusal")) || (data67 === "crash"))){
const err125 = {instancePath:instancePath+"/outcome",schemaPath:"#/oneOf/6/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema129.oneOf[6].properties.outcome.enum}};
vErrors = noted(vErrors, err125);
errors++;
}
}
if(data.result !== undefined){
if(!(validate440(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = joined(vErrors, validate440.errors);
errors += validate440.errors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err126 = {instancePath:instancePath+"/message",schemaPath:"#/oneOf/6/properties/message/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err126);
errors++;
}
}
if(data.irregular !== undefined){
let data70 = data.irregular;
if(Array.isArray(data70)){
const len4 = data70.length;
for(let i4=0; i4<len4; i4++){
let data71 = data70[i4];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.kind === undefined){
const err127 = {instancePath:instancePath+"/irregular/" + i4,schemaPath:"#/oneOf/6/properties/irregular/items/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err127);
errors++;
}
if(data71.what === undefined){
const err128 = {instancePath:instancePath+"/irregular/" + i4,schemaPath:"#/oneOf/6/properties/irregular/items/required",keyword:"required",params:{missingProperty: "what"}};
vErrors = noted(vErrors, err128);
errors++;
}
if(data71.kind !== undefined){
if(typeof data71.kind !== "string"){
const err129 = {instancePath:instancePath+"/irregular/" + i4+"/kind",schemaPath:"#/oneOf/6/properties/irregular/items/properties/kind/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err129);
errors++;
}
}
if(data71.what !== undefined){
if(typeof data71.what !== "string"){
const err130 = {instancePath:instancePath+"/irregular/" + i4+"/what",schemaPath:"#/oneOf/6/properties/irregular/items/properties/what/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err130);
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/irregular/" + i4,schemaPath:"#/oneOf/6/properties/irregular/items/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err131);
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/irregular",schemaPath:"#/oneOf/6/properties/irregular/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err132);
errors++;
}
}
}
}
else if(tag0 === "gate-request"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err133 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err133);
errors++;
}
if(data.payment === undefined){
const err134 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err134);
errors++;
}
if(data.method === undefined){
const err135 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err135);
errors++;
}
if(data.path === undefined){
const err136 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "path"}};
vErrors = noted(vErrors, err136);
errors++;
}
if(data.contentType === undefined){
const err137 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "contentType"}};
vErrors = noted(vErrors, err137);
errors++;
}
if(data.body === undefined){
const err138 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err138);
errors++;
}
if(data.reply === undefined){
const err139 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "reply"}};
vErrors = noted(vErrors, err139);
errors++;
}
if(data.paid === undefined){
const err140 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "paid"}};
vErrors = noted(vErrors, err140);
errors++;
}
if(data.clock === undefined){
const err141 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err141);
errors++;
}
if(data.began === undefined){
const err142 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "began"}};
vErrors = noted(vErrors, err142);
errors++;
}
if(data.ended === undefined){
const err143 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "ended"}};
vErrors = noted(vErrors, err143);
errors++;
}
if(data.kind !== undefined){
if("gate-request" !== data.kind){
const err144 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "gate-request"}};
vErrors = noted(vErrors, err144);
errors++;
}
}
if(data.payment !== undefined){
let data75 = data.payment;
if((typeof data75 !== "string") && (data75 !== null)){
const err145 = {instancePath:instancePath+"/payment",schemaPath:"#/oneOf/7/properties/payment/type",keyword:"type",params:{type: schema129.oneOf[7].properties.payment.type}};
vErrors = noted(vErrors, err145);
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err146 = {instancePath:instancePath+"/method",schemaPath:"#/oneOf/7/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err146);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err147 = {instancePath:instancePath+"/path",schemaPath:"#/oneOf/7/properties/path/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err147);
errors++;
}
}
if(data.contentType !== undefined){
if(typeof data.contentType !== "string"){
const err148 = {instancePath:instancePath+"/contentType",schemaPath:"#/oneOf/7/properties/contentType/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err148);
errors++;
}
}
if(data.body !== undefined){
if(!(validate474(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = joined(vErrors, validate474.errors);
errors += validate474.errors.length;
}
}
if(data.reply !== undefined){
let data80 = data.reply;
if((!(data80 && typeof data80 == "object" && !Array.isArray(data80))) && (data80 !== null)){
const err149 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/7/properties/reply/type",keyword:"type",params:{type: schema129.oneOf[7].properties.reply.type}};
vErrors = noted(vErrors, err149);
errors++;
}
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.status === undefined){
const err150 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/7/properties/reply/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err150);
errors++;
}
if(data80.contentType === undefined){
const err151 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/7/properties/reply/required",keyword:"required",params:{missingProperty: "contentType"}};
vErrors = noted(vErrors, err151);
errors++;
}
if(data80.body === undefined){
const err152 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/7/properties/reply/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err152);
errors++;
}
if(data80.status !== undefined){
let data81 = data80.status;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err153 = {instancePath:instancePath+"/reply/status",schemaPath:"#/oneOf/7/properties/reply/properties/status/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err153);
errors++;
}
}
if(data80.contentType !== undefined){
if(typeof data80.contentType !== "string"){
const err154 = {instancePath:instancePath+"/reply/contentType",schemaPath:"#/oneOf/7/properties/reply/properties/contentType/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err154);
errors++;
}
}
if(data80.body !== undefined){
if(!(validate474(data80.body, {instancePath:instancePath+"/reply/body",parentData:data80,parentDataProperty:"body",rootData}))){
vErrors = joined(vErrors, validate474.errors);
errors += validate474.errors.length;
}
}
}
}
if(data.paid !== undefined){
let data84 = data.paid;
if((!((typeof data84 == "number") && (isFinite(data84)))) && (data84 !== null)){
const err155 = {instancePath:instancePath+"/paid",schemaPath:"#/oneOf/7/properties/paid/type",keyword:"type",params:{type: schema129.oneOf[7].properties.paid.type}};
vErrors = noted(vErrors, err155);
errors++;
}
}
if(data.clock !== undefined){
let data85 = data.clock;
if((typeof data85 !== "string") && (data85 !== null)){
const err156 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/7/properties/clock/type",keyword:"type",params:{type: schema129.oneOf[7].properties.clock.type}};
vErrors = noted(vErrors, err156);
errors++;
}
}
if(data.began !== undefined){
let data86 = data.began;
if(!((typeof data86 == "number") && (isFinite(data86)))){
const err157 = {instancePath:instancePath+"/began",schemaPath:"#/oneOf/7/properties/began/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err157);
errors++;
}
}
if(data.ended !== undefined){
let data87 = data.ended;
if((!((typeof data87 == "number") && (isFinite(data87)))) && (data87 !== null)){
const err158 = {instancePath:instancePath+"/ended",schemaPath:"#/oneOf/7/properties/ended/type",keyword:"type",params:{type: schema129.oneOf[7].properties.ended.type}};
vErrors = noted(vErrors, err158);
errors++;
}
}
}
}
else if(tag0 === "delivery"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err159 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err159);
errors++;
}
if(data.as === undefined){
const err160 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err160);
errors++;
}
if(data.payment === undefined){
const err161 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err161);
errors++;
}
if(data.stage === undefined){
const err162 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "stage"}};
vErrors = noted(vErrors, err162);
errors++;
}
if(data.forged === undefined){
const err163 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "forged"}};
vErrors = noted(vErrors, err163);
errors++;
}
if(data.fault === undefined){
const err164 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "fault"}};
vErrors = noted(vErrors, err164);
errors++;
}
if(data.paid === undefined){
const err165 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "paid"}};
vErrors = noted(vErrors, err165);
errors++;
}
if(data.contentType === undefined){
const err166 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "contentType"}};
vErrors = noted(vErrors, err166);
errors++;
}
if(data.sent === undefined){
const err167 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "sent"}};
vErrors = noted(vErrors, err167);
errors++;
}
if(data.reply === undefined){
const err168 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "reply"}};
vErrors = noted(vErrors, err168);
errors++;
}
if(data.failure === undefined){
const err169 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "failure"}};
vErrors = noted(vErrors, err169);
errors++;
}
if(data.tookMs === undefined){
const err170 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "tookMs"}};
vErrors = noted(vErrors, err170);
errors++;
}
if(data.attempt === undefined){
const err171 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "attempt"}};
vErrors = noted(vErrors, err171);
errors++;
}
if(data.clock === undefined){
const err172 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err172);
errors++;
}
if(data.began === undefined){
const err173 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "began"}};
vErrors = noted(vErrors, err173);
errors++;
}
if(data.ended === undefined){
const err174 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "ended"}};
vErrors = noted(vErrors, err174);
errors++;
}
if(data.kind !== undefined){
if("delivery" !== data.kind){
const err175 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "delivery"}};
vErrors = noted(vErrors, err175);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err176 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/8/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err176);
errors++;
}
}
if(data.payment !== undefined){
if(typeof data.payment !== "string"){
const err177 = {instancePath:instancePath+"/payment",schemaPath:"#/oneOf/8/properties/payment/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err177);
errors++;
}
}
if(data.stage !== undefined){
let data91 = data.stage;
if(!(((data91 === "intermediate") || (data91 === "success")) || (data91 === "decline"))){
const err178 = {instancePath:instancePath+"/stage",schemaPath:"#/oneOf/8/properties/stage/enum",keyword:"enum",params:{allowedValues: schema129.oneOf[8].properties.stage.enum}};
vErrors = noted(vErrors, err178);
errors++;
}
}
if(data.forged !== undefined){
if(typeof data.forged !== "boolean"){
const err179 = {instancePath:instancePath+"/forged",schemaPath:"#/oneOf/8/properties/forged/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err179);
errors++;
}
}
if(data.fault !== undefined){
if(typeof data.fault !== "string"){
const err180 = {instancePath:instancePath+"/fault",schemaPath:"#/oneOf/8/properties/fault/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err180);
errors++;
}
}
if(data.paid !== undefined){
let data94 = data.paid;
if((!((typeof data94 == "number") && (isFinite(data94)))) && (data94 !== null)){
const err181 = {instancePath:instancePath+"/paid",schemaPath:"#/oneOf/8/properties/paid/type",keyword:"type",params:{type: schema129.oneOf[8].properties.paid.type}};
vErrors = noted(vErrors, err181);
errors++;
}
}
if(data.contentType !== undefined){
if(typeof data.contentType !== "string"){
const err182 = {instancePath:instancePath+"/contentType",schemaPath:"#/oneOf/8/properties/contentType/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err182);
errors++;
}
}
if(data.sent !== undefined){
if(!(validate474(data.sent, {instancePath:instancePath+"/sent",parentData:data,parentDataProperty:"sent",rootData}))){
vErrors = joined(vErrors, validate474.errors);
errors += validate474.errors.length;
}
}
if(data.reply !== undefined){
let data97 = data.reply;
if((!(data97 && typeof data97 == "object" && !Array.isArray(data97))) && (data97 !== null)){
const err183 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/8/properties/reply/type",keyword:"type",params:{type: schema129.oneOf[8].properties.reply.type}};
vErrors = noted(vErrors, err183);
errors++;
}
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.status === undefined){
const err184 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/8/properties/reply/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err184);
errors++;
}
if(data97.contentType === undefined){
const err185 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/8/properties/reply/required",keyword:"required",params:{missingProperty: "contentType"}};
vErrors = noted(vErrors, err185);
errors++;
}
if(data97.body === undefined){
const err186 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/8/properties/reply/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err186);
errors++;
}
if(data97.status !== undefined){
let data98 = data97.status;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
const err187 = {instancePath:instancePath+"/reply/status",schemaPath:"#/oneOf/8/properties/reply/properties/status/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err187);
errors++;
}
}
if(data97.contentType !== undefined){
if(typeof data97.contentType !== "string"){
const err188 = {instancePath:instancePath+"/reply/contentType",schemaPath:"#/oneOf/8/properties/reply/properties/contentType/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err188);
errors++;
}
}
if(data97.body !== undefined){
if(!(validate474(data97.body, {instancePath:instancePath+"/reply/body",parentData:data97,parentDataProperty:"body",rootData}))){
vErrors = joined(vErrors, validate474.errors);
errors += validate474.errors.length;
}
}
}
}
if(data.failure !== undefined){
let data101 = data.failure;
if((typeof data101 !== "string") && (data101 !== null)){
const err189 = {instancePath:instancePath+"/failure",schemaPath:"#/oneOf/8/properties/failure/type",keyword:"type",params:{type: schema129.oneOf[8].properties.failure.type}};
vErrors = noted(vErrors, err189);
errors++;
}
}
if(data.tookMs !== undefined){
let data102 = data.tookMs;
if(!((typeof data102 == "number") && (isFinite(data102)))){
const err190 = {instancePath:instancePath+"/tookMs",schemaPath:"#/oneOf/8/properties/tookMs/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err190);
errors++;
}
}
if(data.attempt !== undefined){
let data103 = data.attempt;
if(!((typeof data103 == "number") && (isFinite(data103)))){
const err191 = {instancePath:instancePath+"/attempt",schemaPath:"#/oneOf/8/properties/attempt/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err191);
errors++;
}
}
if(data.clock !== undefined){
let data104 = data.clock;
if((typeof data104 !== "string") && (data104 !== null)){
const err192 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/8/properties/clock/type",keyword:"type",params:{type: schema129.oneOf[8].properties.clock.type}};
vErrors = noted(vErrors, err192);
errors++;
}
}
if(data.began !== undefined){
let data105 = data.began;
if(!((typeof data105 == "number") && (isFinite(data105)))){
const err193 = {instancePath:instancePath+"/began",schemaPath:"#/oneOf/8/properties/began/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err193);
errors++;
}
}
if(data.ended !== undefined){
let data106 = data.ended;
if((!((typeof data106 == "number") && (isFinite(data106)))) && (data106 !== null)){
const err194 = {instancePath:instancePath+"/ended",schemaPath:"#/oneOf/8/properties/ended/type",keyword:"type",params:{type: schema129.oneOf[8].properties.ended.type}};
vErrors = noted(vErrors, err194);
errors++;
}
}
if(data.legible !== undefined){
if(true !== data.legible){
const err195 = {instancePath:instancePath+"/legible",schemaPath:"#/oneOf/8/properties/legible/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err195);
errors++;
}
}
}
}
else if(tag0 === "books"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err196 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err196);
errors++;
}
if(data.payment === undefined){
const err197 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err197);
errors++;
}
if(data.status === undefined){
const err198 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err198);
errors++;
}
if(data.answer === undefined){
const err199 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "answer"}};
vErrors = noted(vErrors, err199);
errors++;
}
if(data.failure === undefined){
const err200 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "failure"}};
vErrors = noted(vErrors, err200);
errors++;
}
if(data.tookMs === undefined){
const err201 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "tookMs"}};
vErrors = noted(vErrors, err201);
errors++;
}
if(data.last === undefined){
const err202 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "last"}};
vErrors = noted(vErrors, err202);
errors++;
}
if(data.clock === undefined){
const err203 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err203);
errors++;
}
if(data.began === undefined){
const err204 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "began"}};
vErrors = noted(vErrors, err204);
errors++;
}
if(data.ended === undefined){
const err205 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "ended"}};
vErrors = noted(vErrors, err205);
errors++;
}
if(data.kind !== undefined){
if("books" !== data.kind){
const err206 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue: "books"}};
vErrors = noted(vErrors, err206);
errors++;
}
}
if(data.payment !== undefined){
if(typeof data.payment !== "string"){
const err207 = {instancePath:instancePath+"/payment",schemaPath:"#/oneOf/9/properties/payment/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err207);
errors++;
}
}
if(data.status !== undefined){
let data110 = data.status;
if((!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))) && (data110 !== null)){
const err208 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/9/properties/status/type",keyword:"type",params:{type: schema129.oneOf[9].properties.status.type}};
vErrors = noted(vErrors, err208);
errors++;
}
}
if(data.answer !== undefined){
if(!(validate440(data.answer, {instancePath:instancePath+"/answer",parentData:data,parentDataProperty:"answer",rootData}))){
vErrors = joined(vErrors, validate440.errors);
errors += validate440.errors.length;
}
}
if(data.failure !== undefined){
let data112 = data.failure;
if((typeof data112 !== "string") && (data112 !== null)){
const err209 = {instancePath:instancePath+"/failure",schemaPath:"#/oneOf/9/properties/failure/type",keyword:"type",params:{type: schema129.oneOf[9].properties.failure.type}};
vErrors = noted(vErrors, err209);
errors++;
}
}
if(data.tookMs !== undefined){
let data113 = data.tookMs;
if(!((typeof data113 == "number") && (isFinite(data113)))){
const err210 = {instancePath:instancePath+"/tookMs",schemaPath:"#/oneOf/9/properties/tookMs/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err210);
errors++;
}
}
if(data.last !== undefined){
if(typeof data.last !== "boolean"){
const err211 = {instancePath:instancePath+"/last",schemaPath:"#/oneOf/9/properties/last/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err211);
errors++;
}
}
if(data.clock !== undefined){
let data115 = data.clock;
if((typeof data115 !== "string") && (data115 !== null)){
const err212 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/9/properties/clock/type",keyword:"type",params:{type: schema129.oneOf[9].properties.clock.type}};
vErrors = noted(vErrors, err212);
errors++;
}
}
if(data.began !== undefined){
let data116 = data.began;
if(!((typeof data116 == "number") && (isFinite(data116)))){
const err213 = {instancePath:instancePath+"/began",schemaPath:"#/oneOf/9/properties/began/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err213);
errors++;
}
}
if(data.ended !== undefined){
let data117 = data.ended;
if((!((typeof data117 == "number") && (isFinite(data117)))) && (data117 !== null)){
const err214 = {instancePath:instancePath+"/ended",schemaPath:"#/oneOf/9/properties/ended/type",keyword:"type",params:{type: schema129.oneOf[9].properties.ended.type}};
vErrors = noted(vErrors, err214);
errors++;
}
}
if(data.before !== undefined){
if(!(validate440(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData}))){
vErrors = joined(vErrors, validate440.errors);
errors += validate440.errors.length;
}
}
if(data.explained !== undefined){
if(true !== data.explained){
const err215 = {instancePath:instancePath+"/explained",schemaPath:"#/oneOf/9/properties/explained/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err215);
errors++;
}
}
}
}
else if(tag0 === "bank-call"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err216 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err216);
errors++;
}
if(data.as === undefined){
const err217 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err217);
errors++;
}
if(data.operation === undefined){
const err218 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "operation"}};
vErrors = noted(vErrors, err218);
errors++;
}
if(data.method === undefined){
const err219 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err219);
errors++;
}
if(data.path === undefined){
const err220 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "path"}};
vErrors = noted(vErrors, err220);
errors++;
}
if(data.fields === undefined){
const err221 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "fields"}};
vErrors = noted(vErrors, err221);
errors++;
}
if(data.headersOff === undefined){
const err222 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "headersOff"}};
vErrors = noted(vErrors, err222);
errors++;
}
if(data.sent === undefined){
const err223 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "sent"}};
vErrors = noted(vErrors, err223);
errors++;
}
if(data.outcome === undefined){
const err224 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "outcome"}};
vErrors = noted(vErrors, err224);
errors++;
}
if(data.answer === undefined){
const err225 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "answer"}};
vErrors = noted(vErrors, err225);
errors++;
}
if(data.reply === undefined){
const err226 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "reply"}};
vErrors = noted(vErrors, err226);
errors++;
}
if(data.failure === undefined){
const err227 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "failure"}};
vErrors = noted(vErrors, err227);
errors++;
}
if(data.clock === undefined){
const err228 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err228);
errors++;
}
if(data.until === undefined){
const err229 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "until"}};
vErrors = noted(vErrors, err229);
errors++;
}
if(data.kind !== undefined){
if("bank-call" !== data.kind){
const err230 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue: "bank-call"}};
vErrors = noted(vErrors, err230);
errors++;
}
}
if(data.as !== undefined){
let data121 = data.as;
if((typeof data121 !== "string") && (data121 !== null)){
const err231 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/10/properties/as/type",keyword:"type",params:{type: schema129.oneOf[10].properties.as.type}};
vErrors = noted(vErrors, err231);
errors++;
}
}
if(data.operation !== undefined){
let data122 = data.operation;
if(!(((((((data122 === "initiation") || (data122 === "acknowledgement")) || (data122 === "inquiry")) || (data122 === "block")) || (data122 === "unblock")) || (data122 === "blocked")) || (data122 === null))){
const err232 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/10/properties/operation/enum",keyword:"enum",params:{allowedValues: schema129.oneOf[10].properties.operation.enum}};
vErrors = noted(vErrors, err232);
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err233 = {instancePath:instancePath+"/method",schemaPath:"#/oneOf/10/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err233);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err234 = {instancePath:instancePath+"/path",schemaPath:"#/oneOf/10/properties/path/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err234);
errors++;
}
}
if(data.fields !== undefined){
if(!(validate451(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData}))){
vErrors = joined(vErrors, validate451.errors);
errors += validate451.errors.length;
}
}
if(data.headersOff !== undefined){
let data126 = data.headersOff;
if(Array.isArray(data126)){
const len5 = data126.length;
for(let i5=0; i5<len5; i5++){
if(typeof data126[i5] !== "string"){
const err235 = {instancePath:instancePath+"/headersOff/" + i5,schemaPath:"#/oneOf/10/properties/headersOff/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err235);
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/headersOff",schemaPath:"#/oneOf/10/properties/headersOff/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err236);
errors++;
}
}
if(data.sent !== undefined){
if(!(validate474(data.sent, {instancePath:instancePath+"/sent",parentData:data,parentDataProperty:"sent",rootData}))){
vErrors = joined(vErrors, validate474.errors);
errors += validate474.errors.length;
}
}
if(data.outcome !== undefined){
let data129 = data.outcome;
if(!((((data129 === "taken") || (data129 === "refused")) || (data129 === "fault")) || (data129 === "silence"))){
const err237 = {instancePath:instancePath+"/outcome",schemaPath:"#/oneOf/10/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema129.oneOf[10].properties.outcome.enum}};
vErrors = noted(vErrors, err237);
errors++;
}
}
if(data.answer !== undefined){
if(!(validate451(data.answer, {instancePath:instancePath+"/answer",parentData:data,parentDataProperty:"answer",rootData}))){
vErrors = joined(vErrors, validate451.errors);
errors += validate451.errors.length;
}
}
if(data.reply !== undefined){
let data131 = data.reply;
if((!(data131 && typeof data131 == "object" && !Array.isArray(data131))) && (data131 !== null)){
const err238 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/10/properties/reply/type",keyword:"type",params:{type: schema129.oneOf[10].properties.reply.type}};
vErrors = noted(vErrors, err238);
errors++;
}
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.status === undefined){
const err239 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/10/properties/reply/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err239);
errors++;
}
if(data131.contentType === undefined){
const err240 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/10/properties/reply/required",keyword:"required",params:{missingProperty: "contentType"}};
vErrors = noted(vErrors, err240);
errors++;
}
if(data131.body === undefined){
const err241 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/10/properties/reply/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err241);
errors++;
}
if(data131.status !== undefined){
let data132 = data131.status;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
const err242 = {instancePath:instancePath+"/reply/status",schemaPath:"#/oneOf/10/properties/reply/properties/status/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err242);
errors++;
}
}
if(data131.contentType !== undefined){
if(typeof data131.contentType !== "string"){
const err243 = {instancePath:instancePath+"/reply/contentType",schemaPath:"#/oneOf/10/properties/reply/properties/contentType/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err243);
errors++;
}
}
if(data131.body !== undefined){
if(!(validate474(data131.body, {instancePath:instancePath+"/reply/body",parentData:data131,parentDataProperty:"body",rootData}))){
vErrors = joined(vErrors, validate474.errors);
errors += validate474.errors.length;
}
}
}
}
if(data.failure !== undefined){
let data135 = data.failure;
if((typeof data135 !== "string") && (data135 !== null)){
const err244 = {instancePath:instancePath+"/failure",schemaPath:"#/oneOf/10/properties/failure/type",keyword:"type",params:{type: schema129.oneOf[10].properties.failure.type}};
vErrors = noted(vErrors, err244);
errors++;
}
}
if(data.clock !== undefined){
let data136 = data.clock;
if((typeof data136 !== "string") && (data136 !== null)){
const err245 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/10/properties/clock/type",keyword:"type",params:{type: schema129.oneOf[10].properties.clock.type}};
vErrors = noted(vErrors, err245);
errors++;
}
}
if(data.until !== undefined){
let data137 = data.until;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
const err246 = {instancePath:instancePath+"/until",schemaPath:"#/oneOf/10/properties/until/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err246);
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 < 0 || isNaN(data137)){
const err247 = {instancePath:instancePath+"/until",schemaPath:"#/oneOf/10/properties/until/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err247);
errors++;
}
}
}
}
}
else if(tag0 === "alert"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err248 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err248);
errors++;
}
if(data.as === undefined){
const err249 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err249);
errors++;
}
if(data.to === undefined){
const err250 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "to"}};
vErrors = noted(vErrors, err250);
errors++;
}
if(data.method === undefined){
const err251 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err251);
errors++;
}
if(data.contentType === undefined){
const err252 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "contentType"}};
vErrors = noted(vErrors, err252);
errors++;
}
if(data.fields === undefined){
const err253 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "fields"}};
vErrors = noted(vErrors, err253);
errors++;
}
if(data.authentication === undefined){
const err254 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "authentication"}};
vErrors = noted(vErrors, err254);
errors++;
}
if(data.fault === undefined){
const err255 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "fault"}};
vErrors = noted(vErrors, err255);
errors++;
}
if(data.sent === undefined){
const err256 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "sent"}};
vErrors = noted(vErrors, err256);
errors++;
}
if(data.reply === undefined){
const err257 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "reply"}};
vErrors = noted(vErrors, err257);
errors++;
}
if(data.failure === undefined){
const err258 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "failure"}};
vErrors = noted(vErrors, err258);
errors++;
}
if(data.clock === undefined){
const err259 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err259);
errors++;
}
if(data.until === undefined){
const err260 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "until"}};
vErrors = noted(vErrors, err260);
errors++;
}
if(data.kind !== undefined){
if("alert" !== data.kind){
const err261 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"const",params:{allowedValue: "alert"}};
vErrors = noted(vErrors, err261);
errors++;
}
}
if(data.as !== undefined){
let data139 = data.as;
if((typeof data139 !== "string") && (data139 !== null)){
const err262 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/11/properties/as/type",keyword:"type",params:{type: schema129.oneOf[11].properties.as.type}};
vErrors = noted(vErrors, err262);
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err263 = {instancePath:instancePath+"/to",schemaPath:"#/oneOf/11/properties/to/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err263);
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err264 = {instancePath:instancePath+"/method",schemaPath:"#/oneOf/11/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err264);
errors++;
}
}
if(data.contentType !== undefined){
if(typeof data.contentType !== "string"){
const err265 = {instancePath:instancePath+"/contentType",schemaPath:"#/oneOf/11/properties/contentType/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err265);
errors++;
}
}
if(data.fields !== undefined){
if(!(validate451(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData}))){
vErrors = joined(vErrors, validate451.errors);
errors += validate451.errors.length;
}
}
if(data.authentication !== undefined){
if(typeof data.authentication !== "string"){
const err266 = {instancePath:instancePath+"/authentication",schemaPath:"#/oneOf/11/properties/authentication/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err266);
errors++;
}
}
if(data.fault !== undefined){
if(typeof data.fault !== "string"){
const err267 = {instancePath:instancePath+"/fault",schemaPath:"#/oneOf/11/properties/fault/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err267);
errors++;
}
}
if(data.sent !== undefined){
if(!(validate474(data.sent, {instancePath:instancePath+"/sent",parentData:data,parentDataProperty:"sent",rootData}))){
vErrors = joined(vErrors, validate474.errors);
errors += validate474.errors.length;
}
}
if(data.reply !== undefined){
let data147 = data.reply;
if((!(data147 && typeof data147 == "object" && !Array.isArray(data147))) && (data147 !== null)){
const err268 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/11/properties/reply/type",keyword:"type",params:{type: schema129.oneOf[11].properties.reply.type}};
vErrors = noted(vErrors, err268);
errors++;
}
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.status === undefined){
const err269 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/11/properties/reply/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err269);
errors++;
}
if(data147.contentType === undefined){
const err270 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/11/properties/reply/required",keyword:"required",params:{missingProperty: "contentType"}};
vErrors = noted(vErrors, err270);
errors++;
}
if(data147.body === undefined){
const err271 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/11/properties/reply/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err271);
errors++;
}
if(data147.status !== undefined){
let data148 = data147.status;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
const err272 = {instancePath:instancePath+"/reply/status",schemaPath:"#/oneOf/11/properties/reply/properties/status/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err272);
errors++;
}
}
if(data147.contentType !== undefined){
if(typeof data147.contentType !== "string"){
const err273 = {instancePath:instancePath+"/reply/contentType",schemaPath:"#/oneOf/11/properties/reply/properties/contentType/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err273);
errors++;
}
}
if(data147.body !== undefined){
if(!(validate474(data147.body, {instancePath:instancePath+"/reply/body",parentData:data147,parentDataProperty:"body",rootData}))){
vErrors = joined(vErrors, validate474.errors);
errors += validate474.errors.length;
}
}
}
}
if(data.failure !== undefined){
let data151 = data.failure;
if((typeof data151 !== "string") && (data151 !== null)){
const err274 = {instancePath:instancePath+"/failure",schemaPath:"#/oneOf/11/properties/failure/type",keyword:"type",params:{type: schema129.oneOf[11].properties.failure.type}};
vErrors = noted(vErrors, err274);
errors++;
}
}
if(data.clock !== undefined){
let data152 = data.clock;
if((typeof data152 !== "string") && (data152 !== null)){
const err275 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/11/properties/clock/type",keyword:"type",params:{type: schema129.oneOf[11].properties.clock.type}};
vErrors = noted(vErrors, err275);
errors++;
}
}
if(data.until !== undefined){
let data153 = data.until;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
const err276 = {instancePath:instancePath+"/until",schemaPath:"#/oneOf/11/properties/until/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err276);
errors++;
}
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 0 || isNaN(data153)){
const err277 = {instancePath:instancePath+"/until",schemaPath:"#/oneOf/11/properties/until/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err277);
errors++;
}
}
}
}
}
else if(tag0 === "biller-call"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err278 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err278);
errors++;
}
if(data.as === undefined){
const err279 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err279);
errors++;
}
if(data.call === undefined){
const err280 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "call"}};
vErrors = noted(vErrors, err280);
errors++;
}
if(data.sent === undefined){
const err281 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "sent"}};
vErrors = noted(vErrors, err281);
errors++;
}
if(data.status === undefined){
const err282 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err282);
errors++;
}
if(data.answer === undefined){
const err283 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "answer"}};
vErrors = noted(vErrors, err283);
errors++;
}
if(data.failure === undefined){
const err284 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "failure"}};
vErrors = noted(vErrors, err284);
errors++;
}
if(data.tookMs === undefined){
const err285 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "tookMs"}};
vErrors = noted(vErrors, err285);
errors++;
}
if(data.clock === undefined){
const err286 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err286);
errors++;
}
if(data.until === undefined){
const err287 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "until"}};
vErrors = noted(vErrors, err287);
errors++;
}
if(data.kind !== undefined){
if("biller-call" !== data.kind){
const err288 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue: "biller-call"}};
vErrors = noted(vErrors, err288);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err289 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/12/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err289);
errors++;
}
}
if(data.call !== undefined){
let data156 = data.call;
if(!(((((((((data156 === "decide") || (data156 === "alert")) || (data156 === "alerts")) || (data156 === "inquire")) || (data156 === "block")) || (data156 === "unblock")) || (data156 === "blocked")) || (data156 === "request")) || (data156 === "requested"))){
const err290 = {instancePath:instancePath+"/call",schemaPath:"#/oneOf/12/properties/call/enum",keyword:"enum",params:{allowedValues: schema129.oneOf[12].properties.call.enum}};
vErrors = noted(vErrors, err290);
errors++;
}
}
if(data.sent !== undefined){
if(!(validate451(data.sent, {instancePath:instancePath+"/sent",parentData:data,parentDataProperty:"sent",rootData}))){
vErrors = joined(vErrors, validate451.errors);
errors += validate451.errors.length;
}
}
if(data.status !== undefined){
let data158 = data.status;
if((!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))) && (data158 !== null)){
const err291 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/12/properties/status/type",keyword:"type",params:{type: schema129.oneOf[12].properties.status.type}};
vErrors = noted(vErrors, err291);
errors++;
}
}
if(data.answer !== undefined){
if(!(validate440(data.answer, {instancePath:instancePath+"/answer",parentData:data,parentDataProperty:"answer",rootData}))){
vErrors = joined(vErrors, validate440.errors);
errors += validate440.errors.length;
}
}
if(data.failure !== undefined){
let data160 = data.failure;
if((typeof data160 !== "string") && (data160 !== null)){
const err292 = {instancePath:instancePath+"/failure",schemaPath:"#/oneOf/12/properties/failure/type",keyword:"type",params:{type: schema129.oneOf[12].properties.failure.type}};
vErrors = noted(vErrors, err292);
errors++;
}
}
if(data.tookMs !== undefined){
let data161 = data.tookMs;
if(!((typeof data161 == "number") && (isFinite(data161)))){
const err293 = {instancePath:instancePath+"/tookMs",schemaPath:"#/oneOf/12/properties/tookMs/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err293);
errors++;
}
}
if(data.clock !== undefined){
let data162 = data.clock;
if((typeof data162 !== "string") && (data162 !== null)){
const err294 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/12/properties/clock/type",keyword:"type",params:{type: schema129.oneOf[12].properties.clock.type}};
vErrors = noted(vErrors, err294);
errors++;
}
}
if(data.until !== undefined){
let data163 = data.until;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
const err295 = {instancePath:instancePath+"/until",schemaPath:"#/oneOf/12/properties/until/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err295);
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 0 || isNaN(data163)){
const err296 = {instancePath:instancePath+"/until",schemaPath:"#/oneOf/12/properties/until/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err296);
errors++;
}
}
}
}
}
else {
const err297 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}};
vErrors = noted(vErrors, err297);
errors++;
}
}
else {
const err298 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}};
vErrors = noted(vErrors, err298);
errors++;
}
}
else {
const err299 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err299);
errors++;
}
validate473.errors = vErrors;
return errors === 0;
}


function validate437(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scenario === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.capabilities === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "capabilities"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.projects === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "projects"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.payments === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payments"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.customers === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customers"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data.urls === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "urls"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data.events === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "events"}};
vErrors = noted(vErrors, err6);
errors++;
}
if(data.abortReason === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "abortReason"}};
vErrors = noted(vErrors, err7);
errors++;
}
if(data.scenario !== undefined){
if(!(validate438(data.scenario, {instancePath:instancePath+"/scenario",parentData:data,parentDataProperty:"scenario",rootData}))){
vErrors = joined(vErrors, validate438.errors);
errors += validate438.errors.length;
}
}
if(data.capabilities !== undefined){
let data1 = data.capabilities;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err8 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "name"}};
vErrors = noted(vErrors, err8);
errors++;
}
if(data1.version === undefined){
const err9 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "version"}};
vErrors = noted(vErrors, err9);
errors++;
}
if(data1.claims === undefined){
const err10 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "claims"}};
vErrors = noted(vErrors, err10);
errors++;
}
if(data1.scopes === undefined){
const err11 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "scopes"}};
vErrors = noted(vErrors, err11);
errors++;
}
if(data1.settings === undefined){
const err12 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "settings"}};
vErrors = noted(vErrors, err12);
errors++;
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err13 = {instancePath:instancePath+"/capabilities/name",schemaPath:"#/properties/capabilities/properties/name/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err13);
errors++;
}
}
if(data1.version !== undefined){
if(typeof data1.version !== "string"){
const err14 = {instancePath:instancePath+"/capabilities/version",schemaPath:"#/properties/capabilities/properties/version/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err14);
errors++;
}
}
if(data1.claims !== undefined){
let data4 = data1.claims;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err15 = {instancePath:instancePath+"/capabilities/claims/" + i0,schemaPath:"#/properties/capabilities/properties/claims/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/capabilities/claims",schemaPath:"#/properties/capabilities/properties/claims/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err16);
errors++;
}
}
if(data1.scopes !== undefined){
let data6 = data1.scopes;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate449(data6[i1], {instancePath:instancePath+"/capabilities/scopes/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate449.errors);
errors += validate449.errors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/capabilities/scopes",schemaPath:"#/properties/capabilities/properties/scopes/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err17);
errors++;
}
}
if(data1.settings !== undefined){
if(!(validate451(data1.settings, {instancePath:instancePath+"/capabilities/settings",parentData:data1,parentDataProperty:"settings",rootData}))){
vErrors = joined(vErrors, validate451.errors);
errors += validate451.errors.length;
}
}
if(data1.page !== undefined){
let data9 = data1.page;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key0 in data9){
if(typeof data9[key0] !== "string"){
const err18 = {instancePath:instancePath+"/capabilities/page/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/capabilities/properties/page/additionalProperties/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/capabilities/page",schemaPath:"#/properties/capabilities/properties/page/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err19);
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err20);
errors++;
}
}
if(data.projects !== undefined){
let data11 = data.projects;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
let data12 = data11[key1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.projectId === undefined){
const err21 = {instancePath:instancePath+"/projects/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/projects/additionalProperties/required",keyword:"required",params:{missingProperty: "projectId"}};
vErrors = noted(vErrors, err21);
errors++;
}
if(data12.key === undefined){
const err22 = {instancePath:instancePath+"/projects/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/projects/additionalProperties/required",keyword:"required",params:{missingProperty: "key"}};
vErrors = noted(vErrors, err22);
errors++;
}
if(data12.scope === undefined){
const err23 = {instancePath:instancePath+"/projects/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/projects/additionalProperties/required",keyword:"required",params:{missingProperty: "scope"}};
vErrors = noted(vErrors, err23);
errors++;
}
if(data12.projectId !== undefined){
let data13 = data12.projectId;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err24 = {instancePath:instancePath+"/projects/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/projectId",schemaPath:"#/properties/projects/additionalProperties/properties/projectId/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err24);
errors++;
}
}
if(data12.key !== undefined){
if("[redacted]" !== data12.key){
const err25 = {instancePath:instancePath+"/projects/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/projects/additionalProperties/properties/key/const",keyword:"const",params:{allowedValue: "[redacted]"}};
vErrors = noted(vErrors, err25);
errors++;
}
}
if(data12.scope !== undefined){
if(!(validate449(data12.scope, {instancePath:instancePath+"/projects/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",parentData:data12,parentDataProperty:"scope",rootData}))){
vErrors = joined(vErrors, validate449.errors);
errors += validate449.errors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/projects/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/projects/additionalProperties/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err27);
errors++;
}
}
if(data.payments !== undefined){
if(!(validate469(data.payments, {instancePath:instancePath+"/payments",parentData:data,parentDataProperty:"payments",rootData}))){
vErrors = joined(vErrors, validate469.errors);
errors += validate469.errors.length;
}
}
if(data.customers !== undefined){
if(!(validate469(data.customers, {instancePath:instancePath+"/customers",parentData:data,parentDataProperty:"customers",rootData}))){
vErrors = joined(vErrors, validate469.errors);
errors += validate469.errors.length;
}
}
if(data.urls !== undefined){
if(!(validate469(data.urls, {instancePath:instancePath+"/urls",parentData:data,parentDataProperty:"urls",rootData}))){
vErrors = joined(vErrors, validate469.errors);
errors += validate469.errors.length;
}
}
if(data.events !== undefined){
let data19 = data.events;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(!(validate473(data19[i2], {instancePath:instancePath+"/events/" + i2,parentData:data19,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate473.errors);
errors += validate473.errors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err28);
errors++;
}
}
if(data.abortReason !== undefined){
let data21 = data.abortReason;
if((typeof data21 !== "string") && (data21 !== null)){
const err29 = {instancePath:instancePath+"/abortReason",schemaPath:"#/properties/abortReason/type",keyword:"type",params:{type: schema120.properties.abortReason.type}};
vErrors = noted(vErrors, err29);
errors++;
}
}
if(data.secrets !== undefined){
let data22 = data.secrets;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
if("[redacted]" !== data22[i3]){
const err30 = {instancePath:instancePath+"/secrets/" + i3,schemaPath:"#/properties/secrets/items/const",keyword:"const",params:{allowedValue: "[redacted]"}};
vErrors = noted(vErrors, err30);
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err31);
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err32);
errors++;
}
validate437.errors = vErrors;
return errors === 0;
}

export const report_report = validate499;
const schema131 = {"$id":"https://thai-payments-conformance.example/schemas/report/report.schema.json","type":"object","required":["version","kit","seed","started","took_ms","target","claims","methods","outcome","verdicts","ambiguities","scenarios","notes"],"properties":{"version":{"const":2},"kit":{"type":"string"},"seed":{"type":"number"},"started":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/instant"},"took_ms":{"type":"number","minimum":0},"target":{"type":"object","required":["name","version","kind","at"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"kind":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/kind"},"at":{"type":"string"}}},"claims":{"type":"array","items":{"type":"string"}},"methods":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/scope"}},"outcome":{"enum":["conformant","not-conformant","incomplete","not-judged"]},"verdicts":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/report.schema.json/verdict"}},"ambiguities":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/report.schema.json/reading"}},"scenarios":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/report.schema.json/scenarioRun"}},"notes":{"type":"array","items":{"type":"string"}},"deviations":{"type":"array","items":{"type":"object","required":["id","title","count","first","worst"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"count":{"type":"integer","minimum":0},"first":{"$ref":"https://thai-payments-conformance.example/schemas/report/report.schema.json/deviation"},"worst":{"$ref":"https://thai-payments-conformance.example/schemas/report/report.schema.json/deviation"}}}},"situations":{"type":"array","items":{"type":"object","required":["id","title","count"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"count":{"type":"integer","minimum":0}}}}}};
const schema132 = {"$id":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/kind","enum":["gateway","merchant","sdk","alert-bank","alert-biller"]};

function validate501(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "gateway") || (data === "merchant")) || (data === "sdk")) || (data === "alert-bank")) || (data === "alert-biller"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema132.enum}};
vErrors = noted(vErrors, err0);
errors++;
}
validate501.errors = vErrors;
return errors === 0;
}

const schema133 = {"$id":"https://thai-payments-conformance.example/schemas/report/report.schema.json/verdict","type":"object","required":["rule","title","level","outcome","source","covers","subjects","problems","because"],"properties":{"rule":{"type":"string","minLength":1},"title":{"type":"string"},"level":{"enum":["must","should"]},"outcome":{"enum":["pass","fail","inapplicable","unproven"]},"source":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/citation"},"covers":{"type":"array","items":{"type":"string"}},"subjects":{"type":"integer","minimum":0},"problems":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/report.schema.json/finding"}},"because":{"type":"string"},"cost":{"type":"string"}}};

function validate505(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.section === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "section"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.document !== undefined){
if(typeof data.document !== "string"){
const err2 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err2);
errors++;
}
}
if(data.section !== undefined){
if(typeof data.section !== "string"){
const err3 = {instancePath:instancePath+"/section",schemaPath:"#/properties/section/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
validate505.errors = vErrors;
return errors === 0;
}


function validate507(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.expected === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expected"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.actual === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actual"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.scenario === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.excerpt === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "excerpt"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data.at !== undefined){
if(!(validate442(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = joined(vErrors, validate442.errors);
errors += validate442.errors.length;
}
}
if(data.expected !== undefined){
if(typeof data.expected !== "string"){
const err5 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.actual !== undefined){
if(typeof data.actual !== "string"){
const err6 = {instancePath:instancePath+"/actual",schemaPath:"#/properties/actual/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
const err7 = {instancePath:instancePath+"/scenario",schemaPath:"#/properties/scenario/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data.excerpt !== undefined){
if(typeof data.excerpt !== "string"){
const err8 = {instancePath:instancePath+"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err9);
errors++;
}
validate507.errors = vErrors;
return errors === 0;
}


function validate504(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.level === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.outcome === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.source === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data.covers === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "covers"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data.subjects === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"}};
vErrors = noted(vErrors, err6);
errors++;
}
if(data.problems === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problems"}};
vErrors = noted(vErrors, err7);
errors++;
}
if(data.because === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"}};
vErrors = noted(vErrors, err8);
errors++;
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err9 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err10);
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err11);
errors++;
}
}
if(data.level !== undefined){
let data2 = data.level;
if(!((data2 === "must") || (data2 === "should"))){
const err12 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema133.properties.level.enum}};
vErrors = noted(vErrors, err12);
errors++;
}
}
if(data.outcome !== undefined){
let data3 = data.outcome;
if(!((((data3 === "pass") || (data3 === "fail")) || (data3 === "inapplicable")) || (data3 === "unproven"))){
const err13 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema133.properties.outcome.enum}};
vErrors = noted(vErrors, err13);
errors++;
}
}
if(data.source !== undefined){
if(!(validate505(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = joined(vErrors, validate505.errors);
errors += validate505.errors.length;
}
}
if(data.covers !== undefined){
let data5 = data.covers;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err14 = {instancePath:instancePath+"/covers/" + i0,schemaPath:"#/properties/covers/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err15);
errors++;
}
}
if(data.subjects !== undefined){
let data7 = data.subjects;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err16 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err16);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err17);
errors++;
}
}
}
if(data.problems !== undefined){
let data8 = data.problems;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate507(data8[i1], {instancePath:instancePath+"/problems/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate507.errors);
errors += validate507.errors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err18);
errors++;
}
}
if(data.because !== undefined){
if(typeof data.because !== "string"){
const err19 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err19);
errors++;
}
}
if(data.cost !== undefined){
if(typeof data.cost !== "string"){
const err20 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err20);
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err21);
errors++;
}
validate504.errors = vErrors;
return errors === 0;
}


function validate511(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ambiguity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ambiguity"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.source === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.readings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "readings"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.ambiguity !== undefined){
if(typeof data.ambiguity !== "string"){
const err4 = {instancePath:instancePath+"/ambiguity",schemaPath:"#/properties/ambiguity/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.source !== undefined){
if(!(validate505(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = joined(vErrors, validate505.errors);
errors += validate505.errors.length;
}
}
if(data.readings !== undefined){
let data3 = data.readings;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err6 = {instancePath:instancePath+"/readings/" + i0,schemaPath:"#/properties/readings/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/readings",schemaPath:"#/properties/readings/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err8);
errors++;
}
validate511.errors = vErrors;
return errors === 0;
}

const schema137 = {"$id":"https://thai-payments-conformance.example/schemas/report/report.schema.json/scenarioRun","type":"object","required":["id","title","events","abort_reason","evidence"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"events":{"type":"integer","minimum":0},"abort_reason":{"type":["string","null"]},"evidence":{"type":["string","null"]},"screenshots":{"type":"array","items":{"type":"object","required":["file","title","event"],"properties":{"file":{"type":"string"},"title":{"type":"string"},"event":{"type":"integer","minimum":0}}}},"trace":{"type":"string"}}};

function validate514(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.events === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "events"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.abort_reason === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "abort_reason"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.evidence === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data.events !== undefined){
let data2 = data.events;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err8);
errors++;
}
}
}
if(data.abort_reason !== undefined){
let data3 = data.abort_reason;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/abort_reason",schemaPath:"#/properties/abort_reason/type",keyword:"type",params:{type: schema137.properties.abort_reason.type}};
vErrors = noted(vErrors, err9);
errors++;
}
}
if(data.evidence !== undefined){
let data4 = data.evidence;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: schema137.properties.evidence.type}};
vErrors = noted(vErrors, err10);
errors++;
}
}
if(data.screenshots !== undefined){
let data5 = data.screenshots;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.file === undefined){
const err11 = {instancePath:instancePath+"/screenshots/" + i0,schemaPath:"#/properties/screenshots/items/required",keyword:"required",params:{missingProperty: "file"}};
vErrors = noted(vErrors, err11);
errors++;
}
if(data6.title === undefined){
const err12 = {instancePath:instancePath+"/screenshots/" + i0,schemaPath:"#/properties/screenshots/items/required",keyword:"required",params:{missingProperty: "title"}};
vErrors = noted(vErrors, err12);
errors++;
}
if(data6.event === undefined){
const err13 = {instancePath:instancePath+"/screenshots/" + i0,schemaPath:"#/properties/screenshots/items/required",keyword:"required",params:{missingProperty: "event"}};
vErrors = noted(vErrors, err13);
errors++;
}
if(data6.file !== undefined){
if(typeof data6.file !== "string"){
const err14 = {instancePath:instancePath+"/screenshots/" + i0+"/file",schemaPath:"#/properties/screenshots/items/properties/file/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err14);
errors++;
}
}
if(data6.title !== undefined){
if(typeof data6.title !== "string"){
const err15 = {instancePath:instancePath+"/screenshots/" + i0+"/title",schemaPath:"#/properties/screenshots/items/properties/title/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err15);
errors++;
}
}
if(data6.event !== undefined){
let data9 = data6.event;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err16 = {instancePath:instancePath+"/screenshots/" + i0+"/event",schemaPath:"#/properties/screenshots/items/properties/event/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err16);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/screenshots/" + i0+"/event",schemaPath:"#/properties/screenshots/items/properties/event/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err17);
errors++;
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/screenshots/" + i0,schemaPath:"#/properties/screenshots/items/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/screenshots",schemaPath:"#/properties/screenshots/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err19);
errors++;
}
}
if(data.trace !== undefined){
if(typeof data.trace !== "string"){
const err20 = {instancePath:instancePath+"/trace",schemaPath:"#/properties/trace/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err20);
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err21);
errors++;
}
validate514.errors = vErrors;
return errors === 0;
}

const schema138 = {"$id":"https://thai-payments-conformance.example/schemas/report/report.schema.json/deviation","type":["object","null"],"required":["at","satang","expected","actual","scenario"],"properties":{"at":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/pointer"},"satang":{"type":"number"},"expected":{"type":"string"},"actual":{"type":"string"},"scenario":{"type":"string"}}};

function validate516(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema138.type}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.satang === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "satang"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.expected === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expected"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.actual === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actual"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data.scenario === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data.at !== undefined){
if(!(validate442(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = joined(vErrors, validate442.errors);
errors += validate442.errors.length;
}
}
if(data.satang !== undefined){
let data1 = data.satang;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/satang",schemaPath:"#/properties/satang/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data.expected !== undefined){
if(typeof data.expected !== "string"){
const err7 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data.actual !== undefined){
if(typeof data.actual !== "string"){
const err8 = {instancePath:instancePath+"/actual",schemaPath:"#/properties/actual/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
const err9 = {instancePath:instancePath+"/scenario",schemaPath:"#/properties/scenario/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err9);
errors++;
}
}
}
validate516.errors = vErrors;
return errors === 0;
}


function validate499(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.kit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kit"}};
vErrors = noted(vErrors, err1);
errors++;
}
if(data.seed === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seed"}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data.started === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started"}};
vErrors = noted(vErrors, err3);
errors++;
}
if(data.took_ms === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "took_ms"}};
vErrors = noted(vErrors, err4);
errors++;
}
if(data.target === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data.claims === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claims"}};
vErrors = noted(vErrors, err6);
errors++;
}
if(data.methods === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "methods"}};
vErrors = noted(vErrors, err7);
errors++;
}
if(data.outcome === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"}};
vErrors = noted(vErrors, err8);
errors++;
}
if(data.verdicts === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdicts"}};
vErrors = noted(vErrors, err9);
errors++;
}
if(data.ambiguities === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ambiguities"}};
vErrors = noted(vErrors, err10);
errors++;
}
if(data.scenarios === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenarios"}};
vErrors = noted(vErrors, err11);
errors++;
}
if(data.notes === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notes"}};
vErrors = noted(vErrors, err12);
errors++;
}
if(data.version !== undefined){
if(2 !== data.version){
const err13 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 2}};
vErrors = noted(vErrors, err13);
errors++;
}
}
if(data.kit !== undefined){
if(typeof data.kit !== "string"){
const err14 = {instancePath:instancePath+"/kit",schemaPath:"#/properties/kit/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err14);
errors++;
}
}
if(data.seed !== undefined){
let data2 = data.seed;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err15 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err15);
errors++;
}
}
if(data.started !== undefined){
if(!(validate128(data.started, {instancePath:instancePath+"/started",parentData:data,parentDataProperty:"started",rootData}))){
vErrors = joined(vErrors, validate128.errors);
errors += validate128.errors.length;
}
}
if(data.took_ms !== undefined){
let data4 = data.took_ms;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/took_ms",schemaPath:"#/properties/took_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/took_ms",schemaPath:"#/properties/took_ms/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err17);
errors++;
}
}
if(data.target !== undefined){
let data5 = data.target;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
const err18 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "name"}};
vErrors = noted(vErrors, err18);
errors++;
}
if(data5.version === undefined){
const err19 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "version"}};
vErrors = noted(vErrors, err19);
errors++;
}
if(data5.kind === undefined){
const err20 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err20);
errors++;
}
if(data5.at === undefined){
const err21 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "at"}};
vErrors = noted(vErrors, err21);
errors++;
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
const err22 = {instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err22);
errors++;
}
}
if(data5.version !== undefined){
if(typeof data5.version !== "string"){
const err23 = {instancePath:instancePath+"/target/version",schemaPath:"#/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err23);
errors++;
}
}
if(data5.kind !== undefined){
if(!(validate501(data5.kind, {instancePath:instancePath+"/target/kind",parentData:data5,parentDataProperty:"kind",rootData}))){
vErrors = joined(vErrors, validate501.errors);
errors += validate501.errors.length;
}
}
if(data5.at !== undefined){
if(typeof data5.at !== "string"){
const err24 = {instancePath:instancePath+"/target/at",schemaPath:"#/properties/target/properties/at/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err25);
errors++;
}
}
if(data.claims !== undefined){
let data10 = data.claims;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
const err26 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err27);
errors++;
}
}
if(data.methods !== undefined){
let data12 = data.methods;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate449(data12[i1], {instancePath:instancePath+"/methods/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate449.errors);
errors += validate449.errors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err28);
errors++;
}
}
if(data.outcome !== undefined){
let data14 = data.outcome;
if(!((((data14 === "conformant") || (data14 === "not-conformant")) || (data14 === "incomplete")) || (data14 === "not-judged"))){
const err29 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema131.properties.outcome.enum}};
vErrors = noted(vErrors, err29);
errors++;
}
}
if(data.verdicts !== undefined){
let data15 = data.verdicts;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate504(data15[i2], {instancePath:instancePath+"/verdicts/" + i2,parentData:data15,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate504.errors);
errors += validate504.errors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err30);
errors++;
}
}
if(data.ambiguities !== undefined){
let data17 = data.ambiguities;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(!(validate511(data17[i3], {instancePath:instancePath+"/ambiguities/" + i3,parentData:data17,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate511.errors);
errors += validate511.errors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/ambiguities",schemaPath:"#/properties/ambiguities/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err31);
errors++;
}
}
if(data.scenarios !== undefined){
let data19 = data.scenarios;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
if(!(validate514(data19[i4], {instancePath:instancePath+"/scenarios/" + i4,parentData:data19,parentDataProperty:i4,rootData}))){
vErrors = joined(vErrors, validate514.errors);
errors += validate514.errors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err32);
errors++;
}
}
if(data.notes !== undefined){
let data21 = data.notes;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
if(typeof data21[i5] !== "string"){
const err33 = {instancePath:instancePath+"/notes/" + i5,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err33);
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err34);
errors++;
}
}
if(data.deviations !== undefined){
let data23 = data.deviations;
if(Array.isArray(data23)){
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
let data24 = data23[i6];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.id === undefined){
const err35 = {instancePath:instancePath+"/deviations/" + i6,schemaPath:"#/properties/deviations/items/required",keyword:"required",params:{missingProperty: "id"}};
vErrors = noted(vErrors, err35);
errors++;
}
if(data24.title === undefined){
const err36 = {instancePath:instancePath+"/deviations/" + i6,schemaPath:"#/properties/deviations/items/required",keyword:"required",params:{missingProperty: "title"}};
vErrors = noted(vErrors, err36);
errors++;
}
if(data24.count === undefined){
const err37 = {instancePath:instancePath+"/deviations/" + i6,schemaPath:"#/properties/deviations/items/required",keyword:"required",params:{missingProperty: "count"}};
vErrors = noted(vErrors, err37);
errors++;
}
if(data24.first === undefined){
const err38 = {instancePath:instancePath+"/deviations/" + i6,schemaPath:"#/properties/deviations/items/required",keyword:"required",params:{missingProperty: "first"}};
vErrors = noted(vErrors, err38);
errors++;
}
if(data24.worst === undefined){
const err39 = {instancePath:instancePath+"/deviations/" + i6,schemaPath:"#/properties/deviations/items/required",keyword:"required",params:{missingProperty: "worst"}};
vErrors = noted(vErrors, err39);
errors++;
}
if(data24.id !== undefined){
if(typeof data24.id !== "string"){
const err40 = {instancePath:instancePath+"/deviations/" + i6+"/id",schemaPath:"#/properties/deviations/items/properties/id/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err40);
errors++;
}
}
if(data24.title !== undefined){
if(typeof data24.title !== "string"){
const err41 = {instancePath:instancePath+"/deviations/" + i6+"/title",schemaPath:"#/properties/deviations/items/properties/title/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err41);
errors++;
}
}
if(data24.count !== undefined){
let data27 = data24.count;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err42 = {instancePath:instancePath+"/deviations/" + i6+"/count",schemaPath:"#/properties/deviations/items/properties/count/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err42);
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err43 = {instancePath:instancePath+"/deviations/" + i6+"/count",schemaPath:"#/properties/deviations/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err43);
errors++;
}
}
}
if(data24.first !== undefined){
if(!(validate516(data24.first, {instancePath:instancePath+"/deviations/" + i6+"/first",parentData:data24,parentDataProperty:"first",rootData}))){
vErrors = joined(vErrors, validate516.errors);
errors += validate516.errors.length;
}
}
if(data24.worst !== undefined){
if(!(validate516(data24.worst, {instancePath:instancePath+"/deviations/" + i6+"/worst",parentData:data24,parentDataProperty:"worst",rootData}))){
vErrors = joined(vErrors, validate516.errors);
errors += validate516.errors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/deviations/" + i6,schemaPath:"#/properties/deviations/items/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err44);
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/deviations",schemaPath:"#/properties/deviations/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err45);
errors++;
}
}
if(data.situations !== undefined){
let data30 = data.situations;
if(Array.isArray(data30)){
const len7 = data30.length;
for(let i7=0; i7<len7; i7++){
let data31 = data30[i7];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.id === undefined){
const err46 = {instancePath:instancePath+"/situations/" + i7,schemaPath:"#/properties/situations/items/required",keyword:"required",params:{missingProperty: "id"}};
vErrors = noted(vErrors, err46);
errors++;
}
if(data31.title === undefined){
const err47 = {instancePath:instancePath+"/situations/" + i7,schemaPath:"#/properties/situations/items/required",keyword:"required",params:{missingProperty: "title"}};
vErrors = noted(vErrors, err47);
errors++;
}
if(data31.count === undefined){
const err48 = {instancePath:instancePath+"/situations/" + i7,schemaPath:"#/properties/situations/items/required",keyword:"required",params:{missingProperty: "count"}};
vErrors = noted(vErrors, err48);
errors++;
}
if(data31.id !== undefined){
if(typeof data31.id !== "string"){
const err49 = {instancePath:instancePath+"/situations/" + i7+"/id",schemaPath:"#/properties/situations/items/properties/id/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err49);
errors++;
}
}
if(data31.title !== undefined){
if(typeof data31.title !== "string"){
const err50 = {instancePath:instancePath+"/situations/" + i7+"/title",schemaPath:"#/properties/situations/items/properties/title/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err50);
errors++;
}
}
if(data31.count !== undefined){
let data34 = data31.count;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err51 = {instancePath:instancePath+"/situations/" + i7+"/count",schemaPath:"#/properties/situations/items/properties/count/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err51);
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err52 = {instancePath:instancePath+"/situations/" + i7+"/count",schemaPath:"#/properties/situations/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err52);
errors++;
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/situations/" + i7,schemaPath:"#/properties/situations/items/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err53);
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/situations",schemaPath:"#/properties/situations/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err54);
errors++;
}
}
}
else {
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err55);
errors++;
}
validate499.errors = vErrors;
return errors === 0;
}

export const report_scenario = validate438;

export const validators = {
  'alert/profile': alert_profile,
  'config/run-config': config_run_config,
  'gate/acceptance-reply': gate_acceptance_reply,
  'gate/bank-transfer-thailand-sale-request': gate_bank_transfer_thailand_sale_request,
  'gate/callback': gate_callback,
  'gate/callback-decline': gate_callback_decline,
  'gate/callback-display': gate_callback_display,
  'gate/callback-error': gate_callback_error,
  'gate/callback-redirect': gate_callback_redirect,
  'gate/callback-success': gate_callback_success,
  'gate/error-reply': gate_error_reply,
  'gate/promptpay-display-sale-request': gate_promptpay_display_sale_request,
  'gate/promptpay-redirect-sale-request': gate_promptpay_redirect_sale_request,
  'gate/status-reply': gate_status_reply,
  'gate/status-request': gate_status_request,
  'gate/thai-qr-sale-request': gate_thai_qr_sale_request,
  'page/bank-transfer-thailand-parameters': page_bank_transfer_thailand_parameters,
  'page/promptpay-parameters': page_promptpay_parameters,
  'page/thai-qr-parameters': page_thai_qr_parameters,
  'protocol/alert-capabilities': protocol_alert_capabilities,
  'protocol/alert-configure': protocol_alert_configure,
  'protocol/alert-configure-answer': protocol_alert_configure_answer,
  'protocol/alert-decide': protocol_alert_decide,
  'protocol/alert-inquiry-answer': protocol_alert_inquiry_answer,
  'protocol/alert-list': protocol_alert_list,
  'protocol/alert-proxy': protocol_alert_proxy,
  'protocol/alert-received': protocol_alert_received,
  'protocol/alert-senders': protocol_alert_senders,
  'protocol/announcement': protocol_announcement,
  'protocol/capabilities': protocol_capabilities,
  'protocol/clock': protocol_clock,
  'protocol/clock-answer': protocol_clock_answer,
  'protocol/control-error': protocol_control_error,
  'protocol/customer': protocol_customer,
  'protocol/merchant-books': protocol_merchant_books,
  'protocol/merchant-configure': protocol_merchant_configure,
  'protocol/merchant-configured': protocol_merchant_configured,
  'protocol/merchant-fault': protocol_merchant_fault,
  'protocol/merchant-purchase': protocol_merchant_purchase,
  'protocol/merchant-purchase-started': protocol_merchant_purchase_started,
  'protocol/page-map': protocol_page_map,
  'protocol/project': protocol_project,
  'protocol/purchases': protocol_purchases,
  'protocol/reset': protocol_reset,
  'protocol/sdk-describe-result': protocol_sdk_describe_result,
  'protocol/sdk-gate-request-params': protocol_sdk_gate_request_params,
  'protocol/sdk-gate-request-result': protocol_sdk_gate_request_result,
  'protocol/sdk-handle-callback-params': protocol_sdk_handle_callback_params,
  'protocol/sdk-handle-callback-result': protocol_sdk_handle_callback_result,
  'protocol/sdk-payment-page-url-params': protocol_sdk_payment_page_url_params,
  'protocol/sdk-payment-page-url-result': protocol_sdk_payment_page_url_result,
  'protocol/sdk-sign-params': protocol_sdk_sign_params,
  'protocol/sdk-sign-result': protocol_sdk_sign_result,
  'protocol/sdk-string-to-sign-params': protocol_sdk_string_to_sign_params,
  'protocol/sdk-string-to-sign-result': protocol_sdk_string_to_sign_result,
  'protocol/sdk-verify-params': protocol_sdk_verify_params,
  'protocol/sdk-verify-result': protocol_sdk_verify_result,
  'protocol/worlds': protocol_worlds,
  'report/evidence': report_evidence,
  'report/report': report_report,
  'report/scenario': report_scenario,
};
export const patternTitles = {
  "^([0-9]{2}-[0-9]{2})?T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}$": "time of the calendar with offset, such as T14:30:00+07:00 or 02-29T12:00:00+07:00",
  "^(/[\\s\\S]*)?$": "jSON Pointer",
  "^https?://\\S+$": "absolute http or https address",
  "^([1-9][0-9]{4,12}|10000000000000)$": "amount of at least 10000 satang",
  "^[0-9]{4,24}$": "phone number: 4 to 24 digits",
  "^[^;]*$": "text without a semicolon",
  "^(([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9][+-]([01][0-9]|2[0-3])(:?[0-5][0-9])?$": "day of the calendar and time with an offset of hours or hours and minutes",
  "^https?://[^\\s;]+$": "absolute http or https address without a semicolon",
  "^[^@\\s;]+@[^@\\s;]+$": "email address without a semicolon",
  "^[^;]+$": "identifier of 1 to 255 characters without a semicolon",
  "^([1-9][0-9]{0,12}|10000000000000)$": "amount in satang: a whole number, or its digits",
  "^[1-9][0-9]{0,9}$": "project number",
  "^([1-9][0-9]{4,6}|[1-4][0-9]{7}|50000000)$": "amount of 10000 to 50000000 satang",
  "^[A-Za-z][A-Za-z0-9+.-]*://\\S+$": "absolute address",
  "^[A-Z]{2}$": "country: two upper-case letters",
  "^[1-9][0-9]{0,8}$": "response code of a refusal: digits, and not 0",
  "^[0-9]{1,10}$": "response code: a string of digits",
  "^[^@\\s]+@[^@\\s]+$": "email address",
  "^(([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])$": "day of the calendar and time with offset, such as 2026-01-05T09:00:00+07:00",
  "^(([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])$": "day of the calendar and time with offset, such as 2020-09-07T12:44:54+0000",
  "^[A-Z]{3}$": "currency: three upper-case letters of ISO 4217",
  "^[A-Za-z0-9+/]{86}==$": "signature: 88 characters of base64 ending in ==",
  "^[^ \\t\\n\\u000B\\r\\u0000]([\\s\\S]*[^ \\t\\n\\u000B\\r\\u0000])?$": "payment id: 1 to 255 characters with no blank at either end",
  "^/[!$-;=A-Z_a-z~-]*$": "path of a URL",
  "^(/([^~/]|~[01])*)*$": "pointer into a message",
  "^[ -~]*$": "header value",
  "^[+-]([01][0-9]|2[0-3]):[0-5][0-9]$": "offset from UTC"
};
