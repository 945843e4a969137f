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
export const config_run_config = validate21;
const schema6 = {"$id":"https://thai-payments-conformance.example/schemas/config/run-config.schema.json","type":"object","additionalProperties":false,"properties":{"target":{"type":"string","minLength":1},"kind":{"enum":["gateway","merchant","sdk","alert-bank","alert-biller"]},"control":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"methods":{"type":"array","items":{"type":"string"}},"only":{"type":"array","items":{"type":"string"}},"seed":{"type":"integer","minimum":0},"runs":{"type":"integer","minimum":0},"budget_ms":{"type":"integer","minimum":1},"strict":{"type":"boolean"},"out":{"type":"string","minLength":1},"timeout_ms":{"type":"integer","minimum":1},"patience_ms":{"type":"integer","minimum":1},"claims":{"type":"array","items":{"enum":["status","conversion"]}},"projects":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","method","channel"],"properties":{"id":{"type":"integer","minimum":1,"maximum":4294967295},"key_env":{"type":"string","minLength":1},"key_file":{"type":"string","minLength":1},"method":{"type":"string","minLength":1},"channel":{"enum":["redirect","display"]}}}},"outcomes":{"type":"object","additionalProperties":false,"properties":{"success":{"type":"integer","minimum":1},"decline":{"type":"integer","minimum":1}}},"series":{"anyOf":[{"const":false},{"type":"object","additionalProperties":false,"properties":{"window_ms":{"type":"integer","minimum":1000},"distinct":{"type":"integer","minimum":1}}}]},"page":{"$ref":"https://thai-payments-conformance.example/schemas/protocol/page-map.schema.json"},"browser":{"type":"object","additionalProperties":false,"properties":{"pages":{"enum":["all","sample","none"]},"path":{"type":"string","minLength":1},"headed":{"type":"boolean"}}},"listen":{"type":"object","additionalProperties":false,"properties":{"host":{"type":"string","minLength":1},"port":{"type":"integer","minimum":0,"maximum":65535},"public_url":{"type":"string","minLength":1}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
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
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.kind.enum}};
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
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data.methods !== undefined){
let data4 = data.methods;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err8 = {instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err9);
errors++;
}
}
if(data.only !== undefined){
let data6 = data.only;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err10 = {instancePath:instancePath+"/only/" + i1,schemaPath:"#/properties/only/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err11);
errors++;
}
}
if(data.seed !== undefined){
let data8 = data.seed;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err12 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err12);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err13);
errors++;
}
}
}
if(data.runs !== undefined){
let data9 = data.runs;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err14);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err15);
errors++;
}
}
}
if(data.budget_ms !== undefined){
let data10 = data.budget_ms;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err16 = {instancePath:instancePath+"/budget_ms",schemaPath:"#/properties/budget_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err16);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/budget_ms",schemaPath:"#/properties/budget_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err17);
errors++;
}
}
}
if(data.strict !== undefined){
if(typeof data.strict !== "boolean"){
const err18 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err18);
errors++;
}
}
if(data.out !== undefined){
let data12 = data.out;
if(typeof data12 === "string"){
if(func3(data12) < 1){
const err19 = {instancePath:instancePath+"/out",schemaPath:"#/properties/out/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err20);
errors++;
}
}
if(data.timeout_ms !== undefined){
let data13 = data.timeout_ms;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err21 = {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err21);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err22 = {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err22);
errors++;
}
}
}
if(data.patience_ms !== undefined){
let data14 = data.patience_ms;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err23 = {instancePath:instancePath+"/patience_ms",schemaPath:"#/properties/patience_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err23);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err24 = {instancePath:instancePath+"/patience_ms",schemaPath:"#/properties/patience_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err24);
errors++;
}
}
}
if(data.claims !== undefined){
let data15 = data.claims;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(!((data16 === "status") || (data16 === "conversion"))){
const err25 = {instancePath:instancePath+"/claims/" + i2,schemaPath:"#/properties/claims/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.claims.items.enum}};
vErrors = noted(vErrors, err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err26);
errors++;
}
}
if(data.projects !== undefined){
let data17 = data.projects;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.id === undefined){
const err27 = {instancePath:instancePath+"/projects/" + i3,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "id"}};
vErrors = noted(vErrors, err27);
errors++;
}
if(data18.method === undefined){
const err28 = {instancePath:instancePath+"/projects/" + i3,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err28);
errors++;
}
if(data18.channel === undefined){
const err29 = {instancePath:instancePath+"/projects/" + i3,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "channel"}};
vErrors = noted(vErrors, err29);
errors++;
}
for(const key1 in data18){
if(!(((((key1 === "id") || (key1 === "key_env")) || (key1 === "key_file")) || (key1 === "method")) || (key1 === "channel"))){
const err30 = {instancePath:instancePath+"/projects/" + i3,schemaPath:"#/properties/projects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
vErrors = noted(vErrors, err30);
errors++;
}
}
if(data18.id !== undefined){
let data19 = data18.id;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err31 = {instancePath:instancePath+"/projects/" + i3+"/id",schemaPath:"#/properties/projects/items/properties/id/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err31);
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 4294967295 || isNaN(data19)){
const err32 = {instancePath:instancePath+"/projects/" + i3+"/id",schemaPath:"#/properties/projects/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}};
vErrors = noted(vErrors, err32);
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err33 = {instancePath:instancePath+"/projects/" + i3+"/id",schemaPath:"#/properties/projects/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err33);
errors++;
}
}
}
if(data18.key_env !== undefined){
let data20 = data18.key_env;
if(typeof data20 === "string"){
if(func3(data20) < 1){
const err34 = {instancePath:instancePath+"/projects/" + i3+"/key_env",schemaPath:"#/properties/projects/items/properties/key_env/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err34);
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/projects/" + i3+"/key_env",schemaPath:"#/properties/projects/items/properties/key_env/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err35);
errors++;
}
}
if(data18.key_file !== undefined){
let data21 = data18.key_file;
if(typeof data21 === "string"){
if(func3(data21) < 1){
const err36 = {instancePath:instancePath+"/projects/" + i3+"/key_file",schemaPath:"#/properties/projects/items/properties/key_file/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err36);
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/projects/" + i3+"/key_file",schemaPath:"#/properties/projects/items/properties/key_file/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err37);
errors++;
}
}
if(data18.method !== undefined){
let data22 = data18.method;
if(typeof data22 === "string"){
if(func3(data22) < 1){
const err38 = {instancePath:instancePath+"/projects/" + i3+"/method",schemaPath:"#/properties/projects/items/properties/method/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err38);
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/projects/" + i3+"/method",schemaPath:"#/properties/projects/items/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err39);
errors++;
}
}
if(data18.channel !== undefined){
let data23 = data18.channel;
if(!((data23 === "redirect") || (data23 === "display"))){
const err40 = {instancePath:instancePath+"/projects/" + i3+"/channel",schemaPath:"#/properties/projects/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema6.properties.projects.items.properties.channel.enum}};
vErrors = noted(vErrors, err40);
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/projects/" + i3,schemaPath:"#/properties/projects/items/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err41);
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err42);
errors++;
}
}
if(data.outcomes !== undefined){
let data24 = data.outcomes;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key2 in data24){
if(!((key2 === "success") || (key2 === "decline"))){
const err43 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
vErrors = noted(vErrors, err43);
errors++;
}
}
if(data24.success !== undefined){
let data25 = data24.success;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err44 = {instancePath:instancePath+"/outcomes/success",schemaPath:"#/properties/outcomes/properties/success/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err44);
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err45 = {instancePath:instancePath+"/outcomes/success",schemaPath:"#/properties/outcomes/properties/success/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err45);
errors++;
}
}
}
if(data24.decline !== undefined){
let data26 = data24.decline;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err46 = {instancePath:instancePath+"/outcomes/decline",schemaPath:"#/properties/outcomes/properties/decline/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err46);
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err47 = {instancePath:instancePath+"/outcomes/decline",schemaPath:"#/properties/outcomes/properties/decline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err47);
errors++;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err48);
errors++;
}
}
if(data.series !== undefined){
let data27 = data.series;
const _errs56 = errors;
let valid11 = false;
const _errs57 = errors;
if(false !== data27){
const err49 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/anyOf/0/const",keyword:"const",params:{allowedValue: false}};
vErrors = noted(vErrors, err49);
errors++;
}
var _valid0 = _errs57 === errors;
valid11 = valid11 || _valid0;
if(!valid11){
const _errs58 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key3 in data27){
if(!((key3 === "window_ms") || (key3 === "distinct"))){
const err50 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
vErrors = noted(vErrors, err50);
errors++;
}
}
if(data27.window_ms !== undefined){
let data28 = data27.window_ms;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err51 = {instancePath:instancePath+"/series/window_ms",schemaPath:"#/properties/series/anyOf/1/properties/window_ms/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err51);
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1000 || isNaN(data28)){
const err52 = {instancePath:instancePath+"/series/window_ms",schemaPath:"#/properties/series/anyOf/1/properties/window_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
vErrors = noted(vErrors, err52);
errors++;
}
}
}
if(data27.distinct !== undefined){
let data29 = data27.distinct;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err53 = {instancePath:instancePath+"/series/distinct",schemaPath:"#/properties/series/anyOf/1/properties/distinct/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err53);
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1 || isNaN(data29)){
const err54 = {instancePath:instancePath+"/series/distinct",schemaPath:"#/properties/series/anyOf/1/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err54);
errors++;
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/anyOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err55);
errors++;
}
var _valid0 = _errs58 === errors;
valid11 = valid11 || _valid0;
}
if(!valid11){
const err56 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/anyOf",keyword:"anyOf",params:{}};
vErrors = noted(vErrors, err56);
errors++;
}
else {
errors = _errs56;
vErrors = taken(vErrors, _errs56);
}
}
if(data.page !== undefined){
if(!(validate22(data.page, {instancePath:instancePath+"/page",parentData:data,parentDataProperty:"page",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data.browser !== undefined){
let data31 = data.browser;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key4 in data31){
if(!(((key4 === "pages") || (key4 === "path")) || (key4 === "headed"))){
const err57 = {instancePath:instancePath+"/browser",schemaPath:"#/properties/browser/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
vErrors = noted(vErrors, err57);
errors++;
}
}
if(data31.pages !== undefined){
let data32 = data31.pages;
if(!(((data32 === "all") || (data32 === "sample")) || (data32 === "none"))){
const err58 = {instancePath:instancePath+"/browser/pages",schemaPath:"#/properties/browser/properties/pages/enum",keyword:"enum",params:{allowedValues: schema6.properties.browser.properties.pages.enum}};
vErrors = noted(vErrors, err58);
errors++;
}
}
if(data31.path !== undefined){
let data33 = data31.path;
if(typeof data33 === "string"){
if(func3(data33) < 1){
const err59 = {instancePath:instancePath+"/browser/path",schemaPath:"#/properties/browser/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err59);
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/browser/path",schemaPath:"#/properties/browser/properties/path/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err60);
errors++;
}
}
if(data31.headed !== undefined){
if(typeof data31.headed !== "boolean"){
const err61 = {instancePath:instancePath+"/browser/headed",schemaPath:"#/properties/browser/properties/headed/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err61);
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/browser",schemaPath:"#/properties/browser/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err62);
errors++;
}
}
if(data.listen !== undefined){
let data35 = data.listen;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key5 in data35){
if(!(((key5 === "host") || (key5 === "port")) || (key5 === "public_url"))){
const err63 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
vErrors = noted(vErrors, err63);
errors++;
}
}
if(data35.host !== undefined){
let data36 = data35.host;
if(typeof data36 === "string"){
if(func3(data36) < 1){
const err64 = {instancePath:instancePath+"/listen/host",schemaPath:"#/properties/listen/properties/host/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err64);
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/listen/host",schemaPath:"#/properties/listen/properties/host/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err65);
errors++;
}
}
if(data35.port !== undefined){
let data37 = data35.port;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err66 = {instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err66);
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 65535 || isNaN(data37)){
const err67 = {instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
vErrors = noted(vErrors, err67);
errors++;
}
if(data37 < 0 || isNaN(data37)){
const err68 = {instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err68);
errors++;
}
}
}
if(data35.public_url !== undefined){
let data38 = data35.public_url;
if(typeof data38 === "string"){
if(func3(data38) < 1){
const err69 = {instancePath:instancePath+"/listen/public_url",schemaPath:"#/properties/listen/properties/public_url/minLength",keyword:"minLength",params:{limit: 1}};
vErrors = noted(vErrors, err69);
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/listen/public_url",schemaPath:"#/properties/listen/properties/public_url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err70);
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err71);
errors++;
}
}
}
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err72);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const gate_acceptance_reply = validate24;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate25.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate27.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^[^ \\t\\n\\u000B\\r\\u0000]([\\s\\S]*[^ \\t\\n\\u000B\\r\\u0000])?$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0.test(data)){
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
validate29.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate25(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors += validate25.errors.length;
}
}
if(data.project_id !== undefined){
if(!(validate27(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors += validate27.errors.length;
}
}
if(data.payment_id !== undefined){
if(!(validate29(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors += validate29.errors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err5);
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const gate_bank_transfer_thailand_sale_request = validate31;
const pattern1 = new RegExp("^[A-Za-z0-9+/]{86}==$", "u");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
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
validate35.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate37.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate27(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors += validate27.errors.length;
}
}
if(data.payment_id !== undefined){
if(!(validate29(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors += validate29.errors.length;
}
}
if(data.signature !== undefined){
if(!(validate35(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors += validate35.errors.length;
}
}
if(data.merchant_callback_url !== undefined){
if(!(validate37(data.merchant_callback_url, {instancePath:instancePath+"/merchant_callback_url",parentData:data,parentDataProperty:"merchant_callback_url",rootData}))){
vErrors = joined(vErrors, validate37.errors);
errors += validate37.errors.length;
}
}
if(data.merchant_success_callback_url !== undefined){
if(!(validate37(data.merchant_success_callback_url, {instancePath:instancePath+"/merchant_success_callback_url",parentData:data,parentDataProperty:"merchant_success_callback_url",rootData}))){
vErrors = joined(vErrors, validate37.errors);
errors += validate37.errors.length;
}
}
if(data.merchant_decline_callback_url !== undefined){
if(!(validate37(data.merchant_decline_callback_url, {instancePath:instancePath+"/merchant_decline_callback_url",parentData:data,parentDataProperty:"merchant_decline_callback_url",rootData}))){
vErrors = joined(vErrors, validate37.errors);
errors += validate37.errors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err3);
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate43.errors = vErrors;
return errors === 0;
}

const pattern2 = new RegExp("^[A-Z]{3}$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
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
validate45.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate47.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^(([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])$", "u");

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
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
validate49.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate43(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = joined(vErrors, validate43.errors);
errors += validate43.errors.length;
}
}
if(data.currency !== undefined){
if(!(validate45(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = joined(vErrors, validate45.errors);
errors += validate45.errors.length;
}
}
if(data.description !== undefined){
if(!(validate47(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors += validate47.errors.length;
}
}
if(data.best_before !== undefined){
if(!(validate49(data.best_before, {instancePath:instancePath+"/best_before",parentData:data,parentDataProperty:"best_before",rootData}))){
vErrors = joined(vErrors, validate49.errors);
errors += validate49.errors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err2);
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate53.errors = vErrors;
return errors === 0;
}

const formats0 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
const formats2 = /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate55.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}};
vErrors = noted(vErrors, err0);
errors++;
}
if(!pattern4.test(data)){
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
validate57.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^[0-9]{4,24}$", "u");
const pattern6 = new RegExp("^[A-Z]{2}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate53(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate53.errors);
errors += validate53.errors.length;
}
}
if(data.ip_address !== undefined){
if(!(validate55(data.ip_address, {instancePath:instancePath+"/ip_address",parentData:data,parentDataProperty:"ip_address",rootData}))){
vErrors = joined(vErrors, validate55.errors);
errors += validate55.errors.length;
}
}
if(data.email !== undefined){
if(!(validate57(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = joined(vErrors, validate57.errors);
errors += validate57.errors.length;
}
}
if(data.first_name !== undefined){
if(!(validate47(data.first_name, {instancePath:instancePath+"/first_name",parentData:data,parentDataProperty:"first_name",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors += validate47.errors.length;
}
}
if(data.last_name !== undefined){
if(!(validate47(data.last_name, {instancePath:instancePath+"/last_name",parentData:data,parentDataProperty:"last_name",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors += validate47.errors.length;
}
}
if(data.phone !== undefined){
let data5 = data.phone;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
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
if(!pattern6.test(data6)){
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
validate52.errors = vErrors;
return errors === 0;
}

const pattern7 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*://\\S+$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
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
validate66.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success !== undefined){
if(!(validate66(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = joined(vErrors, validate66.errors);
errors += validate66.errors.length;
}
}
if(data.decline !== undefined){
if(!(validate66(data.decline, {instancePath:instancePath+"/decline",parentData:data,parentDataProperty:"decline",rootData}))){
vErrors = joined(vErrors, validate66.errors);
errors += validate66.errors.length;
}
}
if(data.return !== undefined){
if(!(validate66(data.return, {instancePath:instancePath+"/return",parentData:data,parentDataProperty:"return",rootData}))){
vErrors = joined(vErrors, validate66.errors);
errors += validate66.errors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err0);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate72.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate32(data.general, {instancePath:instancePath+"/general",parentData:data,parentDataProperty:"general",rootData}))){
vErrors = joined(vErrors, validate32.errors);
errors += validate32.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate42(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errors.length;
}
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.currency !== undefined){
if("THB" !== data1.currency){
const err4 = {};
vErrors = noted(vErrors, err4);
errors++;
}
}
}
var _valid0 = _errs7 === errors;
errors = _errs6;
vErrors = taken(vErrors, _errs6);
if(_valid0){
const _errs9 = errors;
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
var _valid0 = _errs9 === errors;
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
else {
const err10 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/allOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err10);
errors++;
}
}
if(data.customer !== undefined){
let data5 = data.customer;
if(!(validate52(data5, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors += validate52.errors.length;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.email === undefined){
const err11 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/allOf/1/required",keyword:"required",params:{missingProperty: "email"}};
vErrors = noted(vErrors, err11);
errors++;
}
if(data5.first_name === undefined){
const err12 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/allOf/1/required",keyword:"required",params:{missingProperty: "first_name"}};
vErrors = noted(vErrors, err12);
errors++;
}
if(data5.last_name === undefined){
const err13 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/allOf/1/required",keyword:"required",params:{missingProperty: "last_name"}};
vErrors = noted(vErrors, err13);
errors++;
}
if(data5.email !== undefined){
if(!(validate57(data5.email, {instancePath:instancePath+"/customer/email",parentData:data5,parentDataProperty:"email",rootData}))){
vErrors = joined(vErrors, validate57.errors);
errors += validate57.errors.length;
}
}
if(data5.first_name !== undefined){
if(!(validate47(data5.first_name, {instancePath:instancePath+"/customer/first_name",parentData:data5,parentDataProperty:"first_name",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors += validate47.errors.length;
}
}
if(data5.last_name !== undefined){
if(!(validate47(data5.last_name, {instancePath:instancePath+"/customer/last_name",parentData:data5,parentDataProperty:"last_name",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors += validate47.errors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/allOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err14);
errors++;
}
}
if(data.return_url !== undefined){
let data9 = data.return_url;
if(!(validate65(data9, {instancePath:instancePath+"/return_url",parentData:data,parentDataProperty:"return_url",rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors += validate65.errors.length;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.success === undefined){
const err15 = {instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/allOf/1/required",keyword:"required",params:{missingProperty: "success"}};
vErrors = noted(vErrors, err15);
errors++;
}
if(data9.success !== undefined){
if(!(validate66(data9.success, {instancePath:instancePath+"/return_url/success",parentData:data9,parentDataProperty:"success",rootData}))){
vErrors = joined(vErrors, validate66.errors);
errors += validate66.errors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/allOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err16);
errors++;
}
}
if(data.callback !== undefined){
if(!(validate72(data.callback, {instancePath:instancePath+"/callback",parentData:data,parentDataProperty:"callback",rootData}))){
vErrors = joined(vErrors, validate72.errors);
errors += validate72.errors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err17);
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

export const gate_callback = validate74;
const schema30 = {"$id":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/status","enum":["processing","external processing","awaiting 3ds result","awaiting redirect result","awaiting customer","awaiting customer action","awaiting clarification","awaiting capture","awaiting merchant auth","awaiting approval","awaiting confirmation","success","decline","error","internal error","external error","expired","canceled","cancelled","partially paid","refunded","partially refunded","reversed","partially reversed"]};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((((((((((((((((data === "processing") || (data === "external processing")) || (data === "awaiting 3ds result")) || (data === "awaiting redirect result")) || (data === "awaiting customer")) || (data === "awaiting customer action")) || (data === "awaiting clarification")) || (data === "awaiting capture")) || (data === "awaiting merchant auth")) || (data === "awaiting approval")) || (data === "awaiting confirmation")) || (data === "success")) || (data === "decline")) || (data === "error")) || (data === "internal error")) || (data === "external error")) || (data === "expired")) || (data === "canceled")) || (data === "cancelled")) || (data === "partially paid")) || (data === "refunded")) || (data === "partially refunded")) || (data === "reversed")) || (data === "partially reversed"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema30.enum}};
vErrors = noted(vErrors, err0);
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const pattern8 = new RegExp("^(([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])$", "u");

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
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
validate80.errors = vErrors;
return errors === 0;
}

const schema32 = {"$id":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/methodName","enum":["promptpay","thai-qr","bank-transfer-thailand","Thailand bank transfer","Bank transfers in Thailand"]};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "promptpay") || (data === "thai-qr")) || (data === "bank-transfer-thailand")) || (data === "Thailand bank transfer")) || (data === "Bank transfers in Thailand"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
vErrors = noted(vErrors, err0);
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate85.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate85(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = joined(vErrors, validate85.errors);
errors += validate85.errors.length;
}
}
if(data.currency !== undefined){
if(!(validate45(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = joined(vErrors, validate45.errors);
errors += validate45.errors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err2);
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate29(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors += validate29.errors.length;
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
if(!(validate78(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = joined(vErrors, validate78.errors);
errors += validate78.errors.length;
}
}
if(data.date !== undefined){
if(!(validate80(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = joined(vErrors, validate80.errors);
errors += validate80.errors.length;
}
}
if(data.method !== undefined){
if(!(validate82(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = joined(vErrors, validate82.errors);
errors += validate82.errors.length;
}
}
if(data.sum !== undefined){
if(!(validate84(data.sum, {instancePath:instancePath+"/sum",parentData:data,parentDataProperty:"sum",rootData}))){
vErrors = joined(vErrors, validate84.errors);
errors += validate84.errors.length;
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
validate76.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(!(validate53(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate53.errors);
errors += validate53.errors.length;
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
validate90.errors = vErrors;
return errors === 0;
}

const schema36 = {"$id":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/operation","type":"object","properties":{"id":{"type":"integer","minimum":1},"type":{"type":"string"},"status":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/status"},"date":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/dateTime"},"created_date":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/dateTime"},"request_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/requestId"},"sum_initial":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/sum"},"sum_converted":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/sum"},"code":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/code"},"message":{"type":"string"},"eci":{"type":["string","null"]},"provider":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/provider"}}};
const pattern9 = new RegExp("^[0-9]{1,10}$", "u");

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern9.test(data)){
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
validate100.errors = vErrors;
return errors === 0;
}

const schema38 = {"$id":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/provider","type":"object","properties":{"id":{"type":"integer","minimum":0},"payment_id":{"type":"string"},"auth_code":{"type":"string"},"endpoint_id":{"type":["integer","string"]},"date":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/dateTime"},"result_code":{"type":"string"},"result_message":{"type":"string"}}};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err4 = {instancePath:instancePath+"/endpoint_id",schemaPath:"#/properties/endpoint_id/type",keyword:"type",params:{type: schema38.properties.endpoint_id.type}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.date !== undefined){
if(!(validate80(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = joined(vErrors, validate80.errors);
errors += validate80.errors.length;
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
validate102.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate78(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = joined(vErrors, validate78.errors);
errors += validate78.errors.length;
}
}
if(data.date !== undefined){
if(!(validate80(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = joined(vErrors, validate80.errors);
errors += validate80.errors.length;
}
}
if(data.created_date !== undefined){
if(!(validate80(data.created_date, {instancePath:instancePath+"/created_date",parentData:data,parentDataProperty:"created_date",rootData}))){
vErrors = joined(vErrors, validate80.errors);
errors += validate80.errors.length;
}
}
if(data.request_id !== undefined){
if(!(validate25(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors += validate25.errors.length;
}
}
if(data.sum_initial !== undefined){
if(!(validate84(data.sum_initial, {instancePath:instancePath+"/sum_initial",parentData:data,parentDataProperty:"sum_initial",rootData}))){
vErrors = joined(vErrors, validate84.errors);
errors += validate84.errors.length;
}
}
if(data.sum_converted !== undefined){
if(!(validate84(data.sum_converted, {instancePath:instancePath+"/sum_converted",parentData:data,parentDataProperty:"sum_converted",rootData}))){
vErrors = joined(vErrors, validate84.errors);
errors += validate84.errors.length;
}
}
if(data.code !== undefined){
if(!(validate100(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = joined(vErrors, validate100.errors);
errors += validate100.errors.length;
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
const err4 = {instancePath:instancePath+"/eci",schemaPath:"#/properties/eci/type",keyword:"type",params:{type: schema36.properties.eci.type}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.provider !== undefined){
if(!(validate102(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = joined(vErrors, validate102.errors);
errors += validate102.errors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err5);
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate100(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = joined(vErrors, validate100.errors);
errors += validate100.errors.length;
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
validate106.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate27(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors += validate27.errors.length;
}
}
if(data.payment !== undefined){
if(!(validate76(data.payment, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate76.errors);
errors += validate76.errors.length;
}
}
if(data.customer !== undefined){
if(!(validate90(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate90.errors);
errors += validate90.errors.length;
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
if(!(validate93(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = joined(vErrors, validate93.errors);
errors += validate93.errors.length;
}
}
if(data.errors !== undefined){
let data5 = data.errors;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate106(data5[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
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
if(!(validate35(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors += validate35.errors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err5);
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

export const gate_callback_decline = validate110;

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate76.errors);
errors += validate76.errors.length;
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
if(!(validate80(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = joined(vErrors, validate80.errors);
errors += validate80.errors.length;
}
}
if(data.method !== undefined){
if(!(validate82(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = joined(vErrors, validate82.errors);
errors += validate82.errors.length;
}
}
if(data.sum !== undefined){
if(!(validate84(data.sum, {instancePath:instancePath+"/sum",parentData:data,parentDataProperty:"sum",rootData}))){
vErrors = joined(vErrors, validate84.errors);
errors += validate84.errors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err7);
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate93.errors);
errors += validate93.errors.length;
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
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/allOf/1/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = noted(vErrors, err12);
errors++;
}
}
}
if(data.status !== undefined){
if(!(validate78(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = joined(vErrors, validate78.errors);
errors += validate78.errors.length;
}
}
if(data.date !== undefined){
if(!(validate80(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = joined(vErrors, validate80.errors);
errors += validate80.errors.length;
}
}
if(data.created_date !== undefined){
if(!(validate80(data.created_date, {instancePath:instancePath+"/created_date",parentData:data,parentDataProperty:"created_date",rootData}))){
vErrors = joined(vErrors, validate80.errors);
errors += validate80.errors.length;
}
}
if(data.request_id !== undefined){
if(!(validate25(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors += validate25.errors.length;
}
}
if(data.sum_initial !== undefined){
if(!(validate84(data.sum_initial, {instancePath:instancePath+"/sum_initial",parentData:data,parentDataProperty:"sum_initial",rootData}))){
vErrors = joined(vErrors, validate84.errors);
errors += validate84.errors.length;
}
}
if(data.sum_converted !== undefined){
if(!(validate84(data.sum_converted, {instancePath:instancePath+"/sum_converted",parentData:data,parentDataProperty:"sum_converted",rootData}))){
vErrors = joined(vErrors, validate84.errors);
errors += validate84.errors.length;
}
}
if(data.code !== undefined){
if(!(validate100(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = joined(vErrors, validate100.errors);
errors += validate100.errors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err13 = {instancePath:instancePath+"/message",schemaPath:"#/allOf/1/properties/message/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err14);
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

const pattern10 = new RegExp("^[1-9][0-9]{0,8}$", "u");

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern10.test(data)){
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
validate129.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate27(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors += validate27.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate112(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate112.errors);
errors += validate112.errors.length;
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
else {
const err5 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/allOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.customer !== undefined){
if(!(validate90(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate90.errors);
errors += validate90.errors.length;
}
}
if(data.account !== undefined){
let data4 = data.account;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err6 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data.operation !== undefined){
let data5 = data.operation;
if(!(validate119(data5, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = joined(vErrors, validate119.errors);
errors += validate119.errors.length;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.status !== undefined){
if("decline" !== data5.status){
const err7 = {instancePath:instancePath+"/operation/status",schemaPath:"#/properties/operation/allOf/1/properties/status/const",keyword:"const",params:{allowedValue: "decline"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data5.code !== undefined){
if(!(validate129(data5.code, {instancePath:instancePath+"/operation/code",parentData:data5,parentDataProperty:"code",rootData}))){
vErrors = joined(vErrors, validate129.errors);
errors += validate129.errors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/allOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
if(data.errors !== undefined){
let data8 = data.errors;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate106(data8[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err9);
errors++;
}
}
if(data.signature !== undefined){
if(!(validate35(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors += validate35.errors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err10);
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

export const gate_callback_display = validate133;
const schema45 = {"$id":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/intermediateStatus","enum":["processing","external processing","awaiting 3ds result","awaiting redirect result","awaiting customer","awaiting customer action","awaiting clarification","awaiting capture","awaiting merchant auth","awaiting approval","awaiting confirmation"]};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((((data === "processing") || (data === "external processing")) || (data === "awaiting 3ds result")) || (data === "awaiting redirect result")) || (data === "awaiting customer")) || (data === "awaiting customer action")) || (data === "awaiting clarification")) || (data === "awaiting capture")) || (data === "awaiting merchant auth")) || (data === "awaiting approval")) || (data === "awaiting confirmation"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema45.enum}};
vErrors = noted(vErrors, err0);
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate142.errors = vErrors;
return errors === 0;
}


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate27(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors += validate27.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate112(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate112.errors);
errors += validate112.errors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.status !== undefined){
if(!(validate136(data1.status, {instancePath:instancePath+"/payment/status",parentData:data1,parentDataProperty:"status",rootData}))){
vErrors = joined(vErrors, validate136.errors);
errors += validate136.errors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/allOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.customer !== undefined){
if(!(validate90(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate90.errors);
errors += validate90.errors.length;
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
if(!(validate93(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = joined(vErrors, validate93.errors);
errors += validate93.errors.length;
}
}
if(data.errors !== undefined){
let data6 = data.errors;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate106(data6[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
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
if(!(validate35(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors += validate35.errors.length;
}
}
if(data.display_data !== undefined){
let data9 = data.display_data;
if(Array.isArray(data9)){
if(data9.length < 1){
const err7 = {instancePath:instancePath+"/display_data",schemaPath:"#/properties/display_data/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = noted(vErrors, err7);
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate142(data9[i1], {instancePath:instancePath+"/display_data/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate142.errors);
errors += validate142.errors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/display_data",schemaPath:"#/properties/display_data/type",keyword:"type",params:{type: "array"}};
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
validate133.errors = vErrors;
return errors === 0;
}

export const gate_callback_error = validate144;
const schema47 = {"$id":"https://thai-payments-conformance.example/schemas/gate/callback-error.schema.json","type":"object","required":["project_id","payment","signature","errors"],"properties":{"project_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/projectId"},"payment":{"allOf":[{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/payment"},{"type":"object","properties":{"status":{"enum":["error","decline"]}}}]},"customer":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/customer"},"account":{"type":"object"},"operation":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/operation"},"errors":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/fault"},"minItems":1},"signature":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/signature"}}};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate27(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors += validate27.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate76(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate76.errors);
errors += validate76.errors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.status !== undefined){
let data2 = data1.status;
if(!((data2 === "error") || (data2 === "decline"))){
const err4 = {instancePath:instancePath+"/payment/status",schemaPath:"#/properties/payment/allOf/1/properties/status/enum",keyword:"enum",params:{allowedValues: schema47.properties.payment.allOf[1].properties.status.enum}};
vErrors = noted(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/allOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.customer !== undefined){
if(!(validate90(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate90.errors);
errors += validate90.errors.length;
}
}
if(data.account !== undefined){
let data4 = data.account;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err6 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data.operation !== undefined){
if(!(validate93(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = joined(vErrors, validate93.errors);
errors += validate93.errors.length;
}
}
if(data.errors !== undefined){
let data6 = data.errors;
if(Array.isArray(data6)){
if(data6.length < 1){
const err7 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = noted(vErrors, err7);
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate106(data6[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
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
if(!(validate35(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors += validate35.errors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err9);
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}

export const gate_callback_redirect = validate151;
const schema49 = {"$id":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/redirectData","type":"object","required":["url","method","body"],"properties":{"url":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/webUrl"},"method":{"enum":["GET","POST"]},"body":{"type":["object","array"],"maxItems":0},"encrypted":{}}};
const pattern11 = new RegExp("^https?://\\S+$", "u");

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern11.test(data)){
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
validate160.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate160(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = joined(vErrors, validate160.errors);
errors += validate160.errors.length;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(!((data1 === "GET") || (data1 === "POST"))){
const err3 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema49.properties.method.enum}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.body !== undefined){
let data2 = data.body;
if(!data2 || typeof data2 != "object"){
const err4 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: schema49.properties.body.type}};
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
validate159.errors = vErrors;
return errors === 0;
}


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate27(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors += validate27.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate112(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate112.errors);
errors += validate112.errors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.status !== undefined){
if(!(validate136(data1.status, {instancePath:instancePath+"/payment/status",parentData:data1,parentDataProperty:"status",rootData}))){
vErrors = joined(vErrors, validate136.errors);
errors += validate136.errors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/allOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.customer !== undefined){
if(!(validate90(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate90.errors);
errors += validate90.errors.length;
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
if(!(validate93(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = joined(vErrors, validate93.errors);
errors += validate93.errors.length;
}
}
if(data.errors !== undefined){
let data6 = data.errors;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate106(data6[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
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
if(!(validate35(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors += validate35.errors.length;
}
}
if(data.redirect_data !== undefined){
if(!(validate159(data.redirect_data, {instancePath:instancePath+"/redirect_data",parentData:data,parentDataProperty:"redirect_data",rootData}))){
vErrors = joined(vErrors, validate159.errors);
errors += validate159.errors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err7);
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}

export const gate_callback_success = validate163;

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate27(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors += validate27.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate112(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate112.errors);
errors += validate112.errors.length;
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
else {
const err5 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/allOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data.customer !== undefined){
if(!(validate90(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate90.errors);
errors += validate90.errors.length;
}
}
if(data.account !== undefined){
let data4 = data.account;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err6 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data.operation !== undefined){
let data5 = data.operation;
if(!(validate119(data5, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = joined(vErrors, validate119.errors);
errors += validate119.errors.length;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.status !== undefined){
if("success" !== data5.status){
const err7 = {instancePath:instancePath+"/operation/status",schemaPath:"#/properties/operation/allOf/1/properties/status/const",keyword:"const",params:{allowedValue: "success"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data5.code !== undefined){
if("0" !== data5.code){
const err8 = {instancePath:instancePath+"/operation/code",schemaPath:"#/properties/operation/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: "0"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
if(data5.provider !== undefined){
if(!(validate102(data5.provider, {instancePath:instancePath+"/operation/provider",parentData:data5,parentDataProperty:"provider",rootData}))){
vErrors = joined(vErrors, validate102.errors);
errors += validate102.errors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/allOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err9);
errors++;
}
}
if(data.errors !== undefined){
let data9 = data.errors;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate106(data9[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err10);
errors++;
}
}
if(data.signature !== undefined){
if(!(validate35(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors += validate35.errors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err11);
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}

export const gate_error_reply = validate171;

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate100(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = joined(vErrors, validate100.errors);
errors += validate100.errors.length;
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
if(!(validate25(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors += validate25.errors.length;
}
}
if(data.project_id !== undefined){
if(!(validate27(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors += validate27.errors.length;
}
}
if(data.payment_id !== undefined){
if(!(validate29(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors += validate29.errors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err3);
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}

export const gate_promptpay_display_sale_request = validate176;
const schema53 = {"$id":"https://thai-payments-conformance.example/schemas/gate/promptpay-display-sale-request.schema.json","type":"object","required":["general","payment","customer"],"properties":{"general":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/general"},"payment":{"allOf":[{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/requestPayment"},{"type":"object","properties":{"currency":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/thb"}}}]},"customer":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/requestCustomer"},"return_url":{"type":["object","string"],"pattern":"^[A-Za-z][A-Za-z0-9+.-]*://\\S+$","properties":{"success":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/absoluteUrl"},"decline":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/absoluteUrl"},"return":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/absoluteUrl"}}},"callback":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/callbackOptions"}}};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if("THB" !== data){
const err0 = {instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "THB"}};
vErrors = noted(vErrors, err0);
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}


function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate32(data.general, {instancePath:instancePath+"/general",parentData:data,parentDataProperty:"general",rootData}))){
vErrors = joined(vErrors, validate32.errors);
errors += validate32.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate42(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.currency !== undefined){
if(!(validate179(data1.currency, {instancePath:instancePath+"/payment/currency",parentData:data1,parentDataProperty:"currency",rootData}))){
vErrors = joined(vErrors, validate179.errors);
errors += validate179.errors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/allOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.customer !== undefined){
if(!(validate52(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors += validate52.errors.length;
}
}
if(data.return_url !== undefined){
let data4 = data.return_url;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (typeof data4 !== "string")){
const err4 = {instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/type",keyword:"type",params:{type: schema53.properties.return_url.type}};
vErrors = noted(vErrors, err4);
errors++;
}
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err5 = {instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*://\\S+$"}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.success !== undefined){
if(!(validate66(data4.success, {instancePath:instancePath+"/return_url/success",parentData:data4,parentDataProperty:"success",rootData}))){
vErrors = joined(vErrors, validate66.errors);
errors += validate66.errors.length;
}
}
if(data4.decline !== undefined){
if(!(validate66(data4.decline, {instancePath:instancePath+"/return_url/decline",parentData:data4,parentDataProperty:"decline",rootData}))){
vErrors = joined(vErrors, validate66.errors);
errors += validate66.errors.length;
}
}
if(data4.return !== undefined){
if(!(validate66(data4.return, {instancePath:instancePath+"/return_url/return",parentData:data4,parentDataProperty:"return",rootData}))){
vErrors = joined(vErrors, validate66.errors);
errors += validate66.errors.length;
}
}
}
}
if(data.callback !== undefined){
if(!(validate72(data.callback, {instancePath:instancePath+"/callback",parentData:data,parentDataProperty:"callback",rootData}))){
vErrors = joined(vErrors, validate72.errors);
errors += validate72.errors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err6);
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}

export const gate_promptpay_redirect_sale_request = validate186;

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate32(data.general, {instancePath:instancePath+"/general",parentData:data,parentDataProperty:"general",rootData}))){
vErrors = joined(vErrors, validate32.errors);
errors += validate32.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate42(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.currency !== undefined){
if(!(validate179(data1.currency, {instancePath:instancePath+"/payment/currency",parentData:data1,parentDataProperty:"currency",rootData}))){
vErrors = joined(vErrors, validate179.errors);
errors += validate179.errors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/allOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data.customer !== undefined){
if(!(validate52(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors += validate52.errors.length;
}
}
if(data.return_url !== undefined){
let data4 = data.return_url;
if(!(validate65(data4, {instancePath:instancePath+"/return_url",parentData:data,parentDataProperty:"return_url",rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors += validate65.errors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.success === undefined){
const err5 = {instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/allOf/1/required",keyword:"required",params:{missingProperty: "success"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data4.success !== undefined){
if(!(validate66(data4.success, {instancePath:instancePath+"/return_url/success",parentData:data4,parentDataProperty:"success",rootData}))){
vErrors = joined(vErrors, validate66.errors);
errors += validate66.errors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/allOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data.callback !== undefined){
if(!(validate72(data.callback, {instancePath:instancePath+"/callback",parentData:data,parentDataProperty:"callback",rootData}))){
vErrors = joined(vErrors, validate72.errors);
errors += validate72.errors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err7);
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}

export const gate_status_reply = validate194;

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate27(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors += validate27.errors.length;
}
}
if(data.payment !== undefined){
if(!(validate76(data.payment, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate76.errors);
errors += validate76.errors.length;
}
}
if(data.operations !== undefined){
let data2 = data.operations;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data2[i0], {instancePath:instancePath+"/operations/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate93.errors);
errors += validate93.errors.length;
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
if(!(validate90(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate90.errors);
errors += validate90.errors.length;
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
if(!(validate106(data6[i1], {instancePath:instancePath+"/errors/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errors.length;
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
if(!(validate35(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors += validate35.errors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err7);
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}

export const gate_status_request = validate201;
const schema57 = {"$id":"https://thai-payments-conformance.example/schemas/gate/status-request.schema.json","type":"object","required":["general"],"properties":{"general":{"type":"object","required":["project_id","payment_id","signature"],"properties":{"project_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/projectId"},"payment_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/paymentId"},"signature":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/signature"}}},"destination":{"enum":["merchant","terminal"]}}};

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate27(data0.project_id, {instancePath:instancePath+"/general/project_id",parentData:data0,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors += validate27.errors.length;
}
}
if(data0.payment_id !== undefined){
if(!(validate29(data0.payment_id, {instancePath:instancePath+"/general/payment_id",parentData:data0,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors += validate29.errors.length;
}
}
if(data0.signature !== undefined){
if(!(validate35(data0.signature, {instancePath:instancePath+"/general/signature",parentData:data0,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors += validate35.errors.length;
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
const err5 = {instancePath:instancePath+"/destination",schemaPath:"#/properties/destination/enum",keyword:"enum",params:{allowedValues: schema57.properties.destination.enum}};
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
validate201.errors = vErrors;
return errors === 0;
}

export const gate_thai_qr_sale_request = validate205;
const schema58 = {"$id":"https://thai-payments-conformance.example/schemas/gate/thai-qr-sale-request.schema.json","type":"object","required":["general","payment","customer"],"properties":{"general":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/general"},"payment":{"allOf":[{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/requestPayment"},{"type":"object","if":{"properties":{"currency":{"const":"THB"}}},"then":{"properties":{"amount":{"minimum":10000}}}}]},"customer":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/requestCustomer"},"return_url":{"type":["object","string"],"pattern":"^[A-Za-z][A-Za-z0-9+.-]*://\\S+$","properties":{"success":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/absoluteUrl"},"decline":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/absoluteUrl"},"return":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/absoluteUrl"}}},"callback":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/callbackOptions"}}};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate32(data.general, {instancePath:instancePath+"/general",parentData:data,parentDataProperty:"general",rootData}))){
vErrors = joined(vErrors, validate32.errors);
errors += validate32.errors.length;
}
}
if(data.payment !== undefined){
let data1 = data.payment;
if(!(validate42(data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errors.length;
}
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/allOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err3);
errors++;
}
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.currency !== undefined){
if("THB" !== data1.currency){
const err4 = {};
vErrors = noted(vErrors, err4);
errors++;
}
}
}
var _valid0 = _errs7 === errors;
errors = _errs6;
vErrors = taken(vErrors, _errs6);
if(_valid0){
const _errs9 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.amount !== undefined){
let data3 = data1.amount;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 10000 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/payment/amount",schemaPath:"#/properties/payment/allOf/1/then/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000}};
vErrors = noted(vErrors, err5);
errors++;
}
}
}
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data.customer !== undefined){
if(!(validate52(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors += validate52.errors.length;
}
}
if(data.return_url !== undefined){
let data5 = data.return_url;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (typeof data5 !== "string")){
const err7 = {instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/type",keyword:"type",params:{type: schema58.properties.return_url.type}};
vErrors = noted(vErrors, err7);
errors++;
}
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err8 = {instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*://\\S+$"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.success !== undefined){
if(!(validate66(data5.success, {instancePath:instancePath+"/return_url/success",parentData:data5,parentDataProperty:"success",rootData}))){
vErrors = joined(vErrors, validate66.errors);
errors += validate66.errors.length;
}
}
if(data5.decline !== undefined){
if(!(validate66(data5.decline, {instancePath:instancePath+"/return_url/decline",parentData:data5,parentDataProperty:"decline",rootData}))){
vErrors = joined(vErrors, validate66.errors);
errors += validate66.errors.length;
}
}
if(data5.return !== undefined){
if(!(validate66(data5.return, {instancePath:instancePath+"/return_url/return",parentData:data5,parentDataProperty:"return",rootData}))){
vErrors = joined(vErrors, validate66.errors);
errors += validate66.errors.length;
}
}
}
}
if(data.callback !== undefined){
if(!(validate72(data.callback, {instancePath:instancePath+"/callback",parentData:data,parentDataProperty:"callback",rootData}))){
vErrors = joined(vErrors, validate72.errors);
errors += validate72.errors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err9);
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}

export const page_bank_transfer_thailand_parameters = validate213;
const schema59 = {"$id":"https://thai-payments-conformance.example/schemas/page/bank-transfer-thailand-parameters.schema.json","type":"object","required":["project_id","payment_id","payment_currency","payment_amount","customer_id","customer_email","signature"],"properties":{"project_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/projectId"},"payment_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/id"},"payment_amount":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/amount"},"payment_currency":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/currency"},"customer_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/id"},"signature":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/signature"},"force_payment_method":{"const":"bank-transfer-thailand"},"customer_email":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/email"},"customer_first_name":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"customer_last_name":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"customer_phone":{"type":["string","integer"],"pattern":"^[0-9]{4,24}$"},"payment_description":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"best_before":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/bestBefore"},"language_code":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"region_code":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"merchant_success_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_fail_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_return_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_callback_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_success_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_fail_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_return_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"redirect_on_mobile":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"close_on_missclick":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"operation_type":{"enum":["sale","auth"]},"hide":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"}},"additionalProperties":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/value"},"if":{"properties":{"payment_currency":{"const":"THB"}}},"then":{"properties":{"payment_amount":{"minimum":10000,"pattern":"^([1-9][0-9]{4,6}|[1-4][0-9]{7}|50000000)$","maximum":50000000}}}};
const pattern14 = new RegExp("^([1-9][0-9]{4,6}|[1-4][0-9]{7}|50000000)$", "u");
const schema60 = {"$id":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/value","type":["string","number","boolean"],"pattern":"^[^;]*$"};
const pattern15 = new RegExp("^[^;]*$", "u");

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type}};
vErrors = noted(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^;]*$"}};
vErrors = noted(vErrors, err1);
errors++;
}
}
validate214.errors = vErrors;
return errors === 0;
}

const schema61 = {"$id":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/projectId","type":["integer","string"],"minimum":1,"maximum":4294967295,"pattern":"^[1-9][0-9]{0,9}$"};
const pattern16 = new RegExp("^[1-9][0-9]{0,9}$", "u");

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema61.type}};
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
if(!pattern16.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,9}$"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
validate216.errors = vErrors;
return errors === 0;
}

const pattern17 = new RegExp("^[^;]+$", "u");

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern17.test(data)){
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
validate218.errors = vErrors;
return errors === 0;
}

const schema63 = {"$id":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/amount","type":["integer","string"],"minimum":1,"maximum":10000000000000,"pattern":"^[1-9][0-9]{0,13}$"};
const pattern18 = new RegExp("^[1-9][0-9]{0,13}$", "u");

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema63.type}};
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
if(!pattern18.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,13}$"}};
vErrors = noted(vErrors, err3);
errors++;
}
}
validate220.errors = vErrors;
return errors === 0;
}


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}};
vErrors = noted(vErrors, err0);
errors++;
}
if(!pattern15.test(data)){
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
validate226.errors = vErrors;
return errors === 0;
}

const pattern21 = new RegExp("^(([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9][+-]([01][0-9]|2[0-3])(:?[0-5][0-9])?$", "u");

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern21.test(data)){
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
validate230.errors = vErrors;
return errors === 0;
}

const pattern22 = new RegExp("^https?://[^\\s;]+$", "u");

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern22.test(data)){
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
validate234.errors = vErrors;
return errors === 0;
}

const schema67 = {"$id":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag","enum":[0,1,"0","1",true,false]};

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((data === 0) || (data === 1)) || (data === "0")) || (data === "1")) || (data === true)) || (data === false))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema67.enum}};
vErrors = noted(vErrors, err0);
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}


function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern14.test(data1)){
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
if(!(func2.call(schema59.properties, key0))){
if(!(validate214(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joined(vErrors, validate214.errors);
errors += validate214.errors.length;
}
}
}
if(data.project_id !== undefined){
if(!(validate216(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate216.errors);
errors += validate216.errors.length;
}
}
if(data.payment_id !== undefined){
if(!(validate218(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate218.errors);
errors += validate218.errors.length;
}
}
if(data.payment_amount !== undefined){
if(!(validate220(data.payment_amount, {instancePath:instancePath+"/payment_amount",parentData:data,parentDataProperty:"payment_amount",rootData}))){
vErrors = joined(vErrors, validate220.errors);
errors += validate220.errors.length;
}
}
if(data.payment_currency !== undefined){
if(!(validate45(data.payment_currency, {instancePath:instancePath+"/payment_currency",parentData:data,parentDataProperty:"payment_currency",rootData}))){
vErrors = joined(vErrors, validate45.errors);
errors += validate45.errors.length;
}
}
if(data.customer_id !== undefined){
if(!(validate218(data.customer_id, {instancePath:instancePath+"/customer_id",parentData:data,parentDataProperty:"customer_id",rootData}))){
vErrors = joined(vErrors, validate218.errors);
errors += validate218.errors.length;
}
}
if(data.signature !== undefined){
if(!(validate35(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors += validate35.errors.length;
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
if(!(validate57(data.customer_email, {instancePath:instancePath+"/customer_email",parentData:data,parentDataProperty:"customer_email",rootData}))){
vErrors = joined(vErrors, validate57.errors);
errors += validate57.errors.length;
}
}
if(data.customer_first_name !== undefined){
if(!(validate226(data.customer_first_name, {instancePath:instancePath+"/customer_first_name",parentData:data,parentDataProperty:"customer_first_name",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
if(data.customer_last_name !== undefined){
if(!(validate226(data.customer_last_name, {instancePath:instancePath+"/customer_last_name",parentData:data,parentDataProperty:"customer_last_name",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
if(data.customer_phone !== undefined){
let data13 = data.customer_phone;
if((typeof data13 !== "string") && (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13))))){
const err13 = {instancePath:instancePath+"/customer_phone",schemaPath:"#/properties/customer_phone/type",keyword:"type",params:{type: schema59.properties.customer_phone.type}};
vErrors = noted(vErrors, err13);
errors++;
}
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err14 = {instancePath:instancePath+"/customer_phone",schemaPath:"#/properties/customer_phone/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,24}$"}};
vErrors = noted(vErrors, err14);
errors++;
}
}
}
if(data.payment_description !== undefined){
if(!(validate226(data.payment_description, {instancePath:instancePath+"/payment_description",parentData:data,parentDataProperty:"payment_description",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
if(data.best_before !== undefined){
if(!(validate230(data.best_before, {instancePath:instancePath+"/best_before",parentData:data,parentDataProperty:"best_before",rootData}))){
vErrors = joined(vErrors, validate230.errors);
errors += validate230.errors.length;
}
}
if(data.language_code !== undefined){
if(!(validate226(data.language_code, {instancePath:instancePath+"/language_code",parentData:data,parentDataProperty:"language_code",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
if(data.region_code !== undefined){
if(!(validate226(data.region_code, {instancePath:instancePath+"/region_code",parentData:data,parentDataProperty:"region_code",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
if(data.merchant_success_url !== undefined){
if(!(validate234(data.merchant_success_url, {instancePath:instancePath+"/merchant_success_url",parentData:data,parentDataProperty:"merchant_success_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.merchant_fail_url !== undefined){
if(!(validate234(data.merchant_fail_url, {instancePath:instancePath+"/merchant_fail_url",parentData:data,parentDataProperty:"merchant_fail_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.merchant_return_url !== undefined){
if(!(validate234(data.merchant_return_url, {instancePath:instancePath+"/merchant_return_url",parentData:data,parentDataProperty:"merchant_return_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.merchant_callback_url !== undefined){
if(!(validate234(data.merchant_callback_url, {instancePath:instancePath+"/merchant_callback_url",parentData:data,parentDataProperty:"merchant_callback_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.redirect_success_url !== undefined){
if(!(validate234(data.redirect_success_url, {instancePath:instancePath+"/redirect_success_url",parentData:data,parentDataProperty:"redirect_success_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.redirect_fail_url !== undefined){
if(!(validate234(data.redirect_fail_url, {instancePath:instancePath+"/redirect_fail_url",parentData:data,parentDataProperty:"redirect_fail_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.redirect_return_url !== undefined){
if(!(validate234(data.redirect_return_url, {instancePath:instancePath+"/redirect_return_url",parentData:data,parentDataProperty:"redirect_return_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.redirect !== undefined){
if(!(validate242(data.redirect, {instancePath:instancePath+"/redirect",parentData:data,parentDataProperty:"redirect",rootData}))){
vErrors = joined(vErrors, validate242.errors);
errors += validate242.errors.length;
}
}
if(data.redirect_on_mobile !== undefined){
if(!(validate242(data.redirect_on_mobile, {instancePath:instancePath+"/redirect_on_mobile",parentData:data,parentDataProperty:"redirect_on_mobile",rootData}))){
vErrors = joined(vErrors, validate242.errors);
errors += validate242.errors.length;
}
}
if(data.close_on_missclick !== undefined){
if(!(validate242(data.close_on_missclick, {instancePath:instancePath+"/close_on_missclick",parentData:data,parentDataProperty:"close_on_missclick",rootData}))){
vErrors = joined(vErrors, validate242.errors);
errors += validate242.errors.length;
}
}
if(data.operation_type !== undefined){
let data28 = data.operation_type;
if(!((data28 === "sale") || (data28 === "auth"))){
const err15 = {instancePath:instancePath+"/operation_type",schemaPath:"#/properties/operation_type/enum",keyword:"enum",params:{allowedValues: schema59.properties.operation_type.enum}};
vErrors = noted(vErrors, err15);
errors++;
}
}
if(data.hide !== undefined){
if(!(validate226(data.hide, {instancePath:instancePath+"/hide",parentData:data,parentDataProperty:"hide",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err16);
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}

export const page_promptpay_parameters = validate247;
const schema68 = {"$id":"https://thai-payments-conformance.example/schemas/page/promptpay-parameters.schema.json","type":"object","required":["project_id","payment_id","payment_currency","payment_amount","customer_id","signature"],"properties":{"project_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/projectId"},"payment_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/id"},"payment_amount":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/amount"},"payment_currency":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/thb"},"customer_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/id"},"signature":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/signature"},"force_payment_method":{"const":"promptpay"},"customer_email":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/email"},"customer_first_name":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"customer_last_name":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"customer_phone":{"type":["string","integer"],"pattern":"^[0-9]{4,24}$"},"payment_description":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"best_before":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/bestBefore"},"language_code":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"region_code":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"merchant_success_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_fail_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_return_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_callback_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_success_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_fail_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_return_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"redirect_on_mobile":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"close_on_missclick":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"operation_type":{"enum":["sale","auth"]},"hide":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"}},"additionalProperties":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/value"}};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema68.properties, key0))){
if(!(validate214(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joined(vErrors, validate214.errors);
errors += validate214.errors.length;
}
}
}
if(data.project_id !== undefined){
if(!(validate216(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate216.errors);
errors += validate216.errors.length;
}
}
if(data.payment_id !== undefined){
if(!(validate218(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate218.errors);
errors += validate218.errors.length;
}
}
if(data.payment_amount !== undefined){
if(!(validate220(data.payment_amount, {instancePath:instancePath+"/payment_amount",parentData:data,parentDataProperty:"payment_amount",rootData}))){
vErrors = joined(vErrors, validate220.errors);
errors += validate220.errors.length;
}
}
if(data.payment_currency !== undefined){
if(!(validate179(data.payment_currency, {instancePath:instancePath+"/payment_currency",parentData:data,parentDataProperty:"payment_currency",rootData}))){
vErrors = joined(vErrors, validate179.errors);
errors += validate179.errors.length;
}
}
if(data.customer_id !== undefined){
if(!(validate218(data.customer_id, {instancePath:instancePath+"/customer_id",parentData:data,parentDataProperty:"customer_id",rootData}))){
vErrors = joined(vErrors, validate218.errors);
errors += validate218.errors.length;
}
}
if(data.signature !== undefined){
if(!(validate35(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors += validate35.errors.length;
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
if(!(validate57(data.customer_email, {instancePath:instancePath+"/customer_email",parentData:data,parentDataProperty:"customer_email",rootData}))){
vErrors = joined(vErrors, validate57.errors);
errors += validate57.errors.length;
}
}
if(data.customer_first_name !== undefined){
if(!(validate226(data.customer_first_name, {instancePath:instancePath+"/customer_first_name",parentData:data,parentDataProperty:"customer_first_name",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
if(data.customer_last_name !== undefined){
if(!(validate226(data.customer_last_name, {instancePath:instancePath+"/customer_last_name",parentData:data,parentDataProperty:"customer_last_name",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
if(data.customer_phone !== undefined){
let data11 = data.customer_phone;
if((typeof data11 !== "string") && (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11))))){
const err7 = {instancePath:instancePath+"/customer_phone",schemaPath:"#/properties/customer_phone/type",keyword:"type",params:{type: schema68.properties.customer_phone.type}};
vErrors = noted(vErrors, err7);
errors++;
}
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err8 = {instancePath:instancePath+"/customer_phone",schemaPath:"#/properties/customer_phone/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,24}$"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
}
if(data.payment_description !== undefined){
if(!(validate226(data.payment_description, {instancePath:instancePath+"/payment_description",parentData:data,parentDataProperty:"payment_description",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
if(data.best_before !== undefined){
if(!(validate230(data.best_before, {instancePath:instancePath+"/best_before",parentData:data,parentDataProperty:"best_before",rootData}))){
vErrors = joined(vErrors, validate230.errors);
errors += validate230.errors.length;
}
}
if(data.language_code !== undefined){
if(!(validate226(data.language_code, {instancePath:instancePath+"/language_code",parentData:data,parentDataProperty:"language_code",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
if(data.region_code !== undefined){
if(!(validate226(data.region_code, {instancePath:instancePath+"/region_code",parentData:data,parentDataProperty:"region_code",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
if(data.merchant_success_url !== undefined){
if(!(validate234(data.merchant_success_url, {instancePath:instancePath+"/merchant_success_url",parentData:data,parentDataProperty:"merchant_success_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.merchant_fail_url !== undefined){
if(!(validate234(data.merchant_fail_url, {instancePath:instancePath+"/merchant_fail_url",parentData:data,parentDataProperty:"merchant_fail_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.merchant_return_url !== undefined){
if(!(validate234(data.merchant_return_url, {instancePath:instancePath+"/merchant_return_url",parentData:data,parentDataProperty:"merchant_return_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.merchant_callback_url !== undefined){
if(!(validate234(data.merchant_callback_url, {instancePath:instancePath+"/merchant_callback_url",parentData:data,parentDataProperty:"merchant_callback_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.redirect_success_url !== undefined){
if(!(validate234(data.redirect_success_url, {instancePath:instancePath+"/redirect_success_url",parentData:data,parentDataProperty:"redirect_success_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.redirect_fail_url !== undefined){
if(!(validate234(data.redirect_fail_url, {instancePath:instancePath+"/redirect_fail_url",parentData:data,parentDataProperty:"redirect_fail_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.redirect_return_url !== undefined){
if(!(validate234(data.redirect_return_url, {instancePath:instancePath+"/redirect_return_url",parentData:data,parentDataProperty:"redirect_return_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.redirect !== undefined){
if(!(validate242(data.redirect, {instancePath:instancePath+"/redirect",parentData:data,parentDataProperty:"redirect",rootData}))){
vErrors = joined(vErrors, validate242.errors);
errors += validate242.errors.length;
}
}
if(data.redirect_on_mobile !== undefined){
if(!(validate242(data.redirect_on_mobile, {instancePath:instancePath+"/redirect_on_mobile",parentData:data,parentDataProperty:"redirect_on_mobile",rootData}))){
vErrors = joined(vErrors, validate242.errors);
errors += validate242.errors.length;
}
}
if(data.close_on_missclick !== undefined){
if(!(validate242(data.close_on_missclick, {instancePath:instancePath+"/close_on_missclick",parentData:data,parentDataProperty:"close_on_missclick",rootData}))){
vErrors = joined(vErrors, validate242.errors);
errors += validate242.errors.length;
}
}
if(data.operation_type !== undefined){
let data26 = data.operation_type;
if(!((data26 === "sale") || (data26 === "auth"))){
const err9 = {instancePath:instancePath+"/operation_type",schemaPath:"#/properties/operation_type/enum",keyword:"enum",params:{allowedValues: schema68.properties.operation_type.enum}};
vErrors = noted(vErrors, err9);
errors++;
}
}
if(data.hide !== undefined){
if(!(validate226(data.hide, {instancePath:instancePath+"/hide",parentData:data,parentDataProperty:"hide",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err10);
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}

export const page_thai_qr_parameters = validate273;
const schema69 = {"$id":"https://thai-payments-conformance.example/schemas/page/thai-qr-parameters.schema.json","type":"object","required":["project_id","payment_id","payment_currency","payment_amount","customer_id","signature"],"properties":{"project_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/projectId"},"payment_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/id"},"payment_amount":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/amount"},"payment_currency":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/currency"},"customer_id":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/id"},"signature":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/signature"},"force_payment_method":{"const":"thai-qr"},"customer_email":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/email"},"customer_first_name":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"customer_last_name":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"customer_phone":{"type":["string","integer"],"pattern":"^[0-9]{4,24}$"},"payment_description":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"best_before":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/bestBefore"},"language_code":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"region_code":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"},"merchant_success_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_fail_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_return_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"merchant_callback_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_success_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_fail_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect_return_url":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/address"},"redirect":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"redirect_on_mobile":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"close_on_missclick":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/flag"},"operation_type":{"enum":["sale","auth"]},"hide":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/text"}},"additionalProperties":{"$ref":"https://thai-payments-conformance.example/schemas/page/definitions.schema.json/value"},"if":{"properties":{"payment_currency":{"const":"THB"}}},"then":{"properties":{"payment_amount":{"minimum":10000,"pattern":"^[1-9][0-9]{4,13}$"}}}};
const pattern24 = new RegExp("^[1-9][0-9]{4,13}$", "u");

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern24.test(data1)){
const err2 = {instancePath:instancePath+"/payment_amount",schemaPath:"#/then/properties/payment_amount/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{4,13}$"}};
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
if(!(func2.call(schema69.properties, key0))){
if(!(validate214(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joined(vErrors, validate214.errors);
errors += validate214.errors.length;
}
}
}
if(data.project_id !== undefined){
if(!(validate216(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate216.errors);
errors += validate216.errors.length;
}
}
if(data.payment_id !== undefined){
if(!(validate218(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate218.errors);
errors += validate218.errors.length;
}
}
if(data.payment_amount !== undefined){
if(!(validate220(data.payment_amount, {instancePath:instancePath+"/payment_amount",parentData:data,parentDataProperty:"payment_amount",rootData}))){
vErrors = joined(vErrors, validate220.errors);
errors += validate220.errors.length;
}
}
if(data.payment_currency !== undefined){
if(!(validate45(data.payment_currency, {instancePath:instancePath+"/payment_currency",parentData:data,parentDataProperty:"payment_currency",rootData}))){
vErrors = joined(vErrors, validate45.errors);
errors += validate45.errors.length;
}
}
if(data.customer_id !== undefined){
if(!(validate218(data.customer_id, {instancePath:instancePath+"/customer_id",parentData:data,parentDataProperty:"customer_id",rootData}))){
vErrors = joined(vErrors, validate218.errors);
errors += validate218.errors.length;
}
}
if(data.signature !== undefined){
if(!(validate35(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors += validate35.errors.length;
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
if(!(validate57(data.customer_email, {instancePath:instancePath+"/customer_email",parentData:data,parentDataProperty:"customer_email",rootData}))){
vErrors = joined(vErrors, validate57.errors);
errors += validate57.errors.length;
}
}
if(data.customer_first_name !== undefined){
if(!(validate226(data.customer_first_name, {instancePath:instancePath+"/customer_first_name",parentData:data,parentDataProperty:"customer_first_name",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
if(data.customer_last_name !== undefined){
if(!(validate226(data.customer_last_name, {instancePath:instancePath+"/customer_last_name",parentData:data,parentDataProperty:"customer_last_name",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
if(data.customer_phone !== undefined){
let data13 = data.customer_phone;
if((typeof data13 !== "string") && (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13))))){
const err11 = {instancePath:instancePath+"/customer_phone",schemaPath:"#/properties/customer_phone/type",keyword:"type",params:{type: schema69.properties.customer_phone.type}};
vErrors = noted(vErrors, err11);
errors++;
}
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err12 = {instancePath:instancePath+"/customer_phone",schemaPath:"#/properties/customer_phone/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,24}$"}};
vErrors = noted(vErrors, err12);
errors++;
}
}
}
if(data.payment_description !== undefined){
if(!(validate226(data.payment_description, {instancePath:instancePath+"/payment_description",parentData:data,parentDataProperty:"payment_description",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
if(data.best_before !== undefined){
if(!(validate230(data.best_before, {instancePath:instancePath+"/best_before",parentData:data,parentDataProperty:"best_before",rootData}))){
vErrors = joined(vErrors, validate230.errors);
errors += validate230.errors.length;
}
}
if(data.language_code !== undefined){
if(!(validate226(data.language_code, {instancePath:instancePath+"/language_code",parentData:data,parentDataProperty:"language_code",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
if(data.region_code !== undefined){
if(!(validate226(data.region_code, {instancePath:instancePath+"/region_code",parentData:data,parentDataProperty:"region_code",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
if(data.merchant_success_url !== undefined){
if(!(validate234(data.merchant_success_url, {instancePath:instancePath+"/merchant_success_url",parentData:data,parentDataProperty:"merchant_success_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.merchant_fail_url !== undefined){
if(!(validate234(data.merchant_fail_url, {instancePath:instancePath+"/merchant_fail_url",parentData:data,parentDataProperty:"merchant_fail_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.merchant_return_url !== undefined){
if(!(validate234(data.merchant_return_url, {instancePath:instancePath+"/merchant_return_url",parentData:data,parentDataProperty:"merchant_return_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.merchant_callback_url !== undefined){
if(!(validate234(data.merchant_callback_url, {instancePath:instancePath+"/merchant_callback_url",parentData:data,parentDataProperty:"merchant_callback_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.redirect_success_url !== undefined){
if(!(validate234(data.redirect_success_url, {instancePath:instancePath+"/redirect_success_url",parentData:data,parentDataProperty:"redirect_success_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.redirect_fail_url !== undefined){
if(!(validate234(data.redirect_fail_url, {instancePath:instancePath+"/redirect_fail_url",parentData:data,parentDataProperty:"redirect_fail_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.redirect_return_url !== undefined){
if(!(validate234(data.redirect_return_url, {instancePath:instancePath+"/redirect_return_url",parentData:data,parentDataProperty:"redirect_return_url",rootData}))){
vErrors = joined(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
if(data.redirect !== undefined){
if(!(validate242(data.redirect, {instancePath:instancePath+"/redirect",parentData:data,parentDataProperty:"redirect",rootData}))){
vErrors = joined(vErrors, validate242.errors);
errors += validate242.errors.length;
}
}
if(data.redirect_on_mobile !== undefined){
if(!(validate242(data.redirect_on_mobile, {instancePath:instancePath+"/redirect_on_mobile",parentData:data,parentDataProperty:"redirect_on_mobile",rootData}))){
vErrors = joined(vErrors, validate242.errors);
errors += validate242.errors.length;
}
}
if(data.close_on_missclick !== undefined){
if(!(validate242(data.close_on_missclick, {instancePath:instancePath+"/close_on_missclick",parentData:data,parentDataProperty:"close_on_missclick",rootData}))){
vErrors = joined(vErrors, validate242.errors);
errors += validate242.errors.length;
}
}
if(data.operation_type !== undefined){
let data28 = data.operation_type;
if(!((data28 === "sale") || (data28 === "auth"))){
const err13 = {instancePath:instancePath+"/operation_type",schemaPath:"#/properties/operation_type/enum",keyword:"enum",params:{allowedValues: schema69.properties.operation_type.enum}};
vErrors = noted(vErrors, err13);
errors++;
}
}
if(data.hide !== undefined){
if(!(validate226(data.hide, {instancePath:instancePath+"/hide",parentData:data,parentDataProperty:"hide",rootData}))){
vErrors = joined(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err14);
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}

export const protocol_announcement = validate299;
const schema70 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/announcement.schema.json","type":"object","required":["kind"],"properties":{"kind":{"enum":["gateway","merchant","sdk","alert-bank","alert-biller"]},"url":{"type":"string","pattern":"^https?://\\S+$"},"control":{"type":"string","pattern":"^https?://\\S+$"}}};

function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema70.properties.kind.enum}};
vErrors = noted(vErrors, err1);
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
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
if(!pattern11.test(data2)){
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
validate299.errors = vErrors;
return errors === 0;
}

export const protocol_capabilities = validate300;
const schema71 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/capabilities.schema.json","type":"object","required":["protocol","name","claims","methods"],"properties":{"protocol":{"const":1},"name":{"type":"string"},"version":{"type":"string"},"claims":{"type":"array","items":{"type":"string"}},"methods":{"type":"array","items":{"type":"object","required":["method","channels"],"properties":{"method":{"type":"string"},"channels":{"type":"array","items":{"type":"string"}},"interfaces":{"type":"array","items":{"type":"string"}}}}},"books":{"type":"boolean"},"settings":{"type":"object","properties":{"qr_lifetime_ms":{"type":"integer","minimum":0},"threshold_ms":{"type":"integer","minimum":0},"limits":{"type":"object","properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0}}},"series":{"type":["object","null"],"properties":{"window_ms":{"type":"integer","minimum":0},"distinct":{"type":"integer","minimum":1}}},"return_urls":{"type":"object","properties":{"success":{"type":"string","pattern":"^https?://\\S+$"},"decline":{"type":"string","pattern":"^https?://\\S+$"},"return":{"type":"string","pattern":"^https?://\\S+$"}}}}},"page":{"$ref":"https://thai-payments-conformance.example/schemas/protocol/page-map.schema.json"}}};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err28 = {instancePath:instancePath+"/settings/series",schemaPath:"#/properties/settings/properties/series/type",keyword:"type",params:{type: schema71.properties.settings.properties.series.type}};
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
if(!pattern11.test(data23)){
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
if(!pattern11.test(data24)){
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
if(!pattern11.test(data25)){
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
if(!(validate22(data.page, {instancePath:instancePath+"/page",parentData:data,parentDataProperty:"page",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err41);
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}

export const protocol_clock = validate302;

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate302.errors = vErrors;
return errors === 0;
}

export const protocol_clock_answer = validate303;

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.now === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "now"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.now !== undefined){
if(!(validate49(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = joined(vErrors, validate49.errors);
errors += validate49.errors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}

export const protocol_control_error = validate305;

function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate305.errors = vErrors;
return errors === 0;
}

export const protocol_customer = validate306;
const schema75 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/customer.schema.json","type":"object","required":["project_id","payment_id","action"],"properties":{"project_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/projectId"},"payment_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/paymentId"},"action":{"enum":["pay","decline","leave"]},"amount":{"type":"integer","minimum":0,"maximum":9007199254740991}}};

function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate27(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors += validate27.errors.length;
}
}
if(data.payment_id !== undefined){
if(!(validate29(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors += validate29.errors.length;
}
}
if(data.action !== undefined){
let data2 = data.action;
if(!(((data2 === "pay") || (data2 === "decline")) || (data2 === "leave"))){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema75.properties.action.enum}};
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
validate306.errors = vErrors;
return errors === 0;
}

export const protocol_merchant_books = validate309;
const schema76 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/merchant-books.schema.json","type":"object","required":["payment_id","status","credited"],"properties":{"payment_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/paymentId"},"status":{"enum":["new","pending","paid","declined","error"]},"credited":{"type":["object","null"],"required":["amount","currency","times"],"properties":{"amount":{"type":"integer"},"currency":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/currency"},"times":{"type":"integer","minimum":0}}},"present":{"type":["object","null"],"required":["kind"],"properties":{"kind":{"enum":["redirect","qr","page"]},"url":{"type":"string"},"method":{"enum":["GET","POST"]},"body":{"type":["object","array"]},"data":{"type":"string"},"title":{"type":["string","null"]},"params":{"type":"object"}}}}};

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate29(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors += validate29.errors.length;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(((((data1 === "new") || (data1 === "pending")) || (data1 === "paid")) || (data1 === "declined")) || (data1 === "error"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema76.properties.status.enum}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data.credited !== undefined){
let data2 = data.credited;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/credited",schemaPath:"#/properties/credited/type",keyword:"type",params:{type: schema76.properties.credited.type}};
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
if(!(validate45(data2.currency, {instancePath:instancePath+"/credited/currency",parentData:data2,parentDataProperty:"currency",rootData}))){
vErrors = joined(vErrors, validate45.errors);
errors += validate45.errors.length;
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
const err11 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type: schema76.properties.present.type}};
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
const err13 = {instancePath:instancePath+"/present/kind",schemaPath:"#/properties/present/properties/kind/enum",keyword:"enum",params:{allowedValues: schema76.properties.present.properties.kind.enum}};
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
const err15 = {instancePath:instancePath+"/present/method",schemaPath:"#/properties/present/properties/method/enum",keyword:"enum",params:{allowedValues: schema76.properties.present.properties.method.enum}};
vErrors = noted(vErrors, err15);
errors++;
}
}
if(data6.body !== undefined){
let data10 = data6.body;
if(!data10 || typeof data10 != "object"){
const err16 = {instancePath:instancePath+"/present/body",schemaPath:"#/properties/present/properties/body/type",keyword:"type",params:{type: schema76.properties.present.properties.body.type}};
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
const err18 = {instancePath:instancePath+"/present/title",schemaPath:"#/properties/present/properties/title/type",keyword:"type",params:{type: schema76.properties.present.properties.title.type}};
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
validate309.errors = vErrors;
return errors === 0;
}

export const protocol_merchant_configure = validate312;

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern11.test(data0)){
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
if(!pattern11.test(data1)){
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
if(!(validate27(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors += validate27.errors.length;
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
validate312.errors = vErrors;
return errors === 0;
}

export const protocol_merchant_configured = validate314;

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern11.test(data0)){
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
validate314.errors = vErrors;
return errors === 0;
}

export const protocol_merchant_fault = validate315;

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate315.errors = vErrors;
return errors === 0;
}

export const protocol_merchant_purchase = validate316;
const schema80 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/merchant-purchase.schema.json","type":"object","required":["payment_id","method","channel","interface","amount","currency","customer"],"properties":{"payment_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/paymentId"},"method":{"type":"string","minLength":1},"channel":{"enum":["redirect","display"]},"interface":{"enum":["gate","page"]},"amount":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/amount"},"currency":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/currency"},"customer":{"type":"object","required":["id","ip_address"],"properties":{"id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/customerId"},"ip_address":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/ipAddress"},"email":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/email"},"first_name":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/shortText"},"last_name":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/shortText"}}}}};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate29(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors += validate29.errors.length;
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
const err9 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues: schema80.properties.channel.enum}};
vErrors = noted(vErrors, err9);
errors++;
}
}
if(data.interface !== undefined){
let data3 = data.interface;
if(!((data3 === "gate") || (data3 === "page"))){
const err10 = {instancePath:instancePath+"/interface",schemaPath:"#/properties/interface/enum",keyword:"enum",params:{allowedValues: schema80.properties.interface.enum}};
vErrors = noted(vErrors, err10);
errors++;
}
}
if(data.amount !== undefined){
if(!(validate85(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = joined(vErrors, validate85.errors);
errors += validate85.errors.length;
}
}
if(data.currency !== undefined){
if(!(validate45(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = joined(vErrors, validate45.errors);
errors += validate45.errors.length;
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
if(!(validate53(data6.id, {instancePath:instancePath+"/customer/id",parentData:data6,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate53.errors);
errors += validate53.errors.length;
}
}
if(data6.ip_address !== undefined){
if(!(validate55(data6.ip_address, {instancePath:instancePath+"/customer/ip_address",parentData:data6,parentDataProperty:"ip_address",rootData}))){
vErrors = joined(vErrors, validate55.errors);
errors += validate55.errors.length;
}
}
if(data6.email !== undefined){
if(!(validate57(data6.email, {instancePath:instancePath+"/customer/email",parentData:data6,parentDataProperty:"email",rootData}))){
vErrors = joined(vErrors, validate57.errors);
errors += validate57.errors.length;
}
}
if(data6.first_name !== undefined){
if(!(validate47(data6.first_name, {instancePath:instancePath+"/customer/first_name",parentData:data6,parentDataProperty:"first_name",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors += validate47.errors.length;
}
}
if(data6.last_name !== undefined){
if(!(validate47(data6.last_name, {instancePath:instancePath+"/customer/last_name",parentData:data6,parentDataProperty:"last_name",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors += validate47.errors.length;
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
validate316.errors = vErrors;
return errors === 0;
}

export const protocol_merchant_purchase_started = validate325;

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payment_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_id"}};
vErrors = noted(vErrors, err0);
errors++;
}
if(data.payment_id !== undefined){
if(!(validate29(data.payment_id, {instancePath:instancePath+"/payment_id",parentData:data,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors += validate29.errors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err1);
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}

export const protocol_page_map = validate22;

export const protocol_project = validate327;
const schema82 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/project.schema.json","type":"object","required":["project_id","key"],"properties":{"project_id":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/projectId"},"key":{"type":"string","minLength":1},"method":{"type":"string","minLength":1},"channel":{"enum":["redirect","display"]},"methods":{"type":"array","minItems":1,"items":{"type":"object","required":["method","channel"],"properties":{"method":{"type":"string","minLength":1},"channel":{"enum":["redirect","display"]}}}},"callback_url":{"type":"string","pattern":"^https?://\\S+$"},"return_url":{"type":"string","pattern":"^https?://\\S+$"},"qr_lifetime_ms":{"type":"integer","minimum":0},"threshold_ms":{"type":"integer","minimum":0},"limits":{"type":"object","properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0}}},"series":{"type":"object","properties":{"window_ms":{"type":"integer","minimum":0},"distinct":{"type":"integer","minimum":1}}},"return_urls":{"type":"object","properties":{"success":{"type":"string","pattern":"^https?://\\S+$"},"decline":{"type":"string","pattern":"^https?://\\S+$"},"return":{"type":"string","pattern":"^https?://\\S+$"}}}},"anyOf":[{"required":["method","channel"]},{"required":["methods"]}]};

function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate27(data.project_id, {instancePath:instancePath+"/project_id",parentData:data,parentDataProperty:"project_id",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors += validate27.errors.length;
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
const err10 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues: schema82.properties.channel.enum}};
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
const err16 = {instancePath:instancePath+"/methods/" + i0+"/channel",schemaPath:"#/properties/methods/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema82.properties.methods.items.properties.channel.enum}};
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
if(!pattern11.test(data8)){
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
if(!pattern11.test(data9)){
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
if(!pattern11.test(data19)){
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
if(!pattern11.test(data20)){
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
if(!pattern11.test(data21)){
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
validate327.errors = vErrors;
return errors === 0;
}

export const protocol_purchases = validate329;

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate29(data1.payment_id, {instancePath:instancePath+"/purchases/" + i0+"/payment_id",parentData:data1,parentDataProperty:"payment_id",rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors += validate29.errors.length;
}
}
if(data1.amount !== undefined){
if(!(validate85(data1.amount, {instancePath:instancePath+"/purchases/" + i0+"/amount",parentData:data1,parentDataProperty:"amount",rootData}))){
vErrors = joined(vErrors, validate85.errors);
errors += validate85.errors.length;
}
}
if(data1.currency !== undefined){
if(!(validate45(data1.currency, {instancePath:instancePath+"/purchases/" + i0+"/currency",parentData:data1,parentDataProperty:"currency",rootData}))){
vErrors = joined(vErrors, validate45.errors);
errors += validate45.errors.length;
}
}
if(data1.at !== undefined){
if(!(validate49(data1.at, {instancePath:instancePath+"/purchases/" + i0+"/at",parentData:data1,parentDataProperty:"at",rootData}))){
vErrors = joined(vErrors, validate49.errors);
errors += validate49.errors.length;
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
validate329.errors = vErrors;
return errors === 0;
}

export const protocol_reset = validate334;

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.now !== undefined){
if(!(validate49(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = joined(vErrors, validate49.errors);
errors += validate49.errors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err0);
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_describe_result = validate336;

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate336.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_gate_request_params = validate337;
const schema86 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/sdk-gate-request-params.schema.json","type":"object","required":["method","channel","data","key"],"properties":{"method":{"type":"string","minLength":1},"channel":{"enum":["redirect","display"]},"data":{"type":"object"},"key":{"type":"string"}}};

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err6 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues: schema86.properties.channel.enum}};
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
validate337.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_gate_request_result = validate338;

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate338.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_handle_callback_params = validate339;

function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate339.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_handle_callback_result = validate340;
const schema89 = {"$id":"https://thai-payments-conformance.example/schemas/protocol/sdk-handle-callback-result.schema.json","type":"object","required":["valid"],"properties":{"valid":{"type":"boolean"},"payment":{"type":["object","null"],"properties":{"id":{"type":["string","null"]},"status":{"type":["string","null"]},"amount":{"type":["integer","null"]},"currency":{"type":["string","null"]},"method":{"type":["string","null"]}}}}};

function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/type",keyword:"type",params:{type: schema89.properties.payment.type}};
vErrors = noted(vErrors, err2);
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id !== undefined){
let data2 = data1.id;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/payment/id",schemaPath:"#/properties/payment/properties/id/type",keyword:"type",params:{type: schema89.properties.payment.properties.id.type}};
vErrors = noted(vErrors, err3);
errors++;
}
}
if(data1.status !== undefined){
let data3 = data1.status;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/payment/status",schemaPath:"#/properties/payment/properties/status/type",keyword:"type",params:{type: schema89.properties.payment.properties.status.type}};
vErrors = noted(vErrors, err4);
errors++;
}
}
if(data1.amount !== undefined){
let data4 = data1.amount;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/payment/amount",schemaPath:"#/properties/payment/properties/amount/type",keyword:"type",params:{type: schema89.properties.payment.properties.amount.type}};
vErrors = noted(vErrors, err5);
errors++;
}
}
if(data1.currency !== undefined){
let data5 = data1.currency;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/payment/currency",schemaPath:"#/properties/payment/properties/currency/type",keyword:"type",params:{type: schema89.properties.payment.properties.currency.type}};
vErrors = noted(vErrors, err6);
errors++;
}
}
if(data1.method !== undefined){
let data6 = data1.method;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/payment/method",schemaPath:"#/properties/payment/properties/method/type",keyword:"type",params:{type: schema89.properties.payment.properties.method.type}};
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
validate340.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_payment_page_url_params = validate341;

function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern11.test(data0)){
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
validate341.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_payment_page_url_result = validate342;

function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate342.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_sign_params = validate343;

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate343.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_sign_result = validate344;

function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate344.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_string_to_sign_params = validate345;

function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate345.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_string_to_sign_result = validate346;

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate346.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_verify_params = validate347;

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate347.errors = vErrors;
return errors === 0;
}

export const protocol_sdk_verify_result = validate348;

function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate348.errors = vErrors;
return errors === 0;
}

export const protocol_worlds = validate349;

function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern11.test(data0)){
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
if(!pattern11.test(data1)){
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
validate349.errors = vErrors;
return errors === 0;
}

export const report_evidence = validate350;
const schema99 = {"$id":"https://thai-payments-conformance.example/schemas/report/evidence.schema.json","type":"object","required":["scenario","capabilities","projects","payments","customers","urls","events","abortReason"],"properties":{"scenario":{"$ref":"https://thai-payments-conformance.example/schemas/report/scenario.schema.json"},"capabilities":{"type":"object","required":["name","version","claims","scopes","settings"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"claims":{"type":"array","items":{"type":"string"}},"scopes":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/scope"}},"settings":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/members"},"page":{"type":"object","additionalProperties":{"type":"string"}}}},"projects":{"type":"object","additionalProperties":{"type":"object","required":["projectId","key","scope"],"properties":{"projectId":{"type":"integer"},"key":{"const":"[redacted]"},"scope":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/scope"}}}},"payments":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/labels"},"customers":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/labels"},"urls":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/labels"},"events":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/evidence.schema.json/happening"}},"abortReason":{"type":["string","null"]}}};
const schema101 = {"$id":"https://thai-payments-conformance.example/schemas/report/scenario.schema.json/step","type":"object","discriminator":{"propertyName":"do"},"oneOf":[{"type":"object","required":["do","as","project","method","path","body","signed"],"properties":{"do":{"const":"send"},"as":{"type":"string"},"project":{"type":"string"},"method":{"type":"string"},"path":{"type":"string"},"body":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/json"},"signed":{"type":["object","null"],"required":["at"],"properties":{"at":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/pointer"},"fault":{"type":"string"},"by":{"type":"string"}}},"after":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/edit"}},"wire":{"type":"string"},"withNext":{"const":true}}},{"type":"object","required":["do","as","scope"],"properties":{"do":{"const":"project"},"as":{"type":"string"},"scope":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/scope"},"settings":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/members"},"callbacks":{"type":"boolean"}}},{"type":"object","required":["do","payment","project","action"],"properties":{"do":{"const":"customer"},"payment":{"type":"string"},"project":{"type":"string"},"action":{"enum":["pay","decline","leave"]},"amount":{"type":"number"}}},{"type":"object","required":["do","ms"],"properties":{"do":{"const":"advance"},"ms":{"type":"number"},"since":{"type":"string"}}},{"type":"object","required":["do","payment","stage"],"properties":{"do":{"const":"await"},"payment":{"type":"string"},"stage":{"enum":["intermediate","final"]}}},{"type":"object","required":["do"],"properties":{"do":{"const":"settle"},"ms":{"type":"number"}}},{"type":"object","required":["do","status"],"properties":{"do":{"const":"answer"},"status":{"type":["integer","null"]},"most":{"type":"integer"}}},{"type":"object","required":["do","project"],"properties":{"do":{"const":"look"},"project":{"type":"string"}}},{"type":"object","required":["do","as","project","by","body","signed"],"properties":{"do":{"const":"open-page"},"as":{"type":"string"},"project":{"type":"string"},"by":{"enum":["get","post","widget"]},"tab":{"type":"string"},"body":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/members"},"signed":{"type":["object","null"],"properties":{"fault":{"type":"string"},"by":{"type":"string"}}},"after":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/edit"}}}},{"type":"object","required":["do","as","move"],"properties":{"do":{"const":"page"},"as":{"type":"string"},"move":{"enum":["choose","pay","pay-preselected","pay-twice","provider-pay","provider-decline","provider-leave","look","reload","back","result","arrive","return"]},"tab":{"type":"string"},"method":{"type":"string"}}},{"type":"object","required":["do","as","operation","params"],"properties":{"do":{"const":"call"},"as":{"type":"string"},"operation":{"type":"string"},"params":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/members"}}},{"type":"object","required":["do","as","amount"],"properties":{"do":{"const":"purchase"},"as":{"type":"string"},"amount":{"type":"number"},"currency":{"type":"string"},"customer":{"type":"string"},"interface":{"enum":["gate","page"]},"sameIdAs":{"type":"string"},"gate":{"enum":["lost-reply","lost-request","server-fault","refusal","not-found","no-details","forged-success"]},"status":{"enum":["lost-reply","lost-request","server-fault","refusal","not-found","no-details","forged-success"]},"edits":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/edit"}},"withNext":{"const":true}}},{"type":"object","required":["do","as","payment","stage"],"properties":{"do":{"const":"callback"},"as":{"type":"string"},"payment":{"type":"string"},"stage":{"enum":["intermediate","success","decline"]},"edits":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/edit"}},"signed":{"type":["object","null"],"required":["fault"],"properties":{"fault":{"type":"string"}}},"after":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/edit"}},"wire":{"type":"string"},"forged":{"const":true},"times":{"type":"number"},"hangUp":{"const":true},"withNext":{"const":true}}},{"type":"object","required":["do","payment"],"properties":{"do":{"const":"read"},"payment":{"type":"string"},"withNext":{"const":true}}},{"type":"object","required":["do"],"properties":{"do":{"const":"audit"},"of":{"const":"run"}}},{"type":"object","required":["do","payment","address"],"properties":{"do":{"const":"visit"},"payment":{"type":"string"},"address":{"enum":["success","decline","return"]}}},{"type":"object","required":["do","next"],"properties":{"do":{"const":"fault"},"next":{"type":"number"}}}]};

function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate353.errors = null;
return true;
}

const pattern42 = new RegExp("^(/[\\s\\S]*)?$", "u");

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern42.test(data)){
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
validate355.errors = vErrors;
return errors === 0;
}


function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate355(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = joined(vErrors, validate355.errors);
errors += validate355.errors.length;
}
}
if(data.value !== undefined){
if(!(validate353(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = joined(vErrors, validate353.errors);
errors += validate353.errors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err4);
errors++;
}
}
else if(tag0 === "remove"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "op"}};
vErrors = noted(vErrors, err5);
errors++;
}
if(data.at === undefined){
const err6 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "at"}};
vErrors = noted(vErrors, err6);
errors++;
}
if(data.op !== undefined){
if("remove" !== data.op){
const err7 = {instancePath:instancePath+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue: "remove"}};
vErrors = noted(vErrors, err7);
errors++;
}
}
if(data.at !== undefined){
if(!(validate355(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = joined(vErrors, validate355.errors);
errors += validate355.errors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "op", tagValue: tag0}};
vErrors = noted(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "op", tagValue: tag0}};
vErrors = noted(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err11);
errors++;
}
validate357.errors = vErrors;
return errors === 0;
}


function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate362.errors = vErrors;
return errors === 0;
}


function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err0);
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}


function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate353(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = joined(vErrors, validate353.errors);
errors += validate353.errors.length;
}
}
if(data.signed !== undefined){
let data6 = data.signed;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err12 = {instancePath:instancePath+"/signed",schemaPath:"#/oneOf/0/properties/signed/type",keyword:"type",params:{type: schema101.oneOf[0].properties.signed.type}};
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
if(!(validate355(data6.at, {instancePath:instancePath+"/signed/at",parentData:data6,parentDataProperty:"at",rootData}))){
vErrors = joined(vErrors, validate355.errors);
errors += validate355.errors.length;
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
if(!(validate357(data10[i0], {instancePath:instancePath+"/after/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate357.errors);
errors += validate357.errors.length;
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
if(data.withNext !== undefined){
if(true !== data.withNext){
const err18 = {instancePath:instancePath+"/withNext",schemaPath:"#/oneOf/0/properties/withNext/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err19);
errors++;
}
}
else if(tag0 === "project"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err20 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err20);
errors++;
}
if(data.as === undefined){
const err21 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err21);
errors++;
}
if(data.scope === undefined){
const err22 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "scope"}};
vErrors = noted(vErrors, err22);
errors++;
}
if(data.do !== undefined){
if("project" !== data.do){
const err23 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/1/properties/do/const",keyword:"const",params:{allowedValue: "project"}};
vErrors = noted(vErrors, err23);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err24 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/1/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err24);
errors++;
}
}
if(data.scope !== undefined){
if(!(validate362(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData}))){
vErrors = joined(vErrors, validate362.errors);
errors += validate362.errors.length;
}
}
if(data.settings !== undefined){
if(!(validate364(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = joined(vErrors, validate364.errors);
errors += validate364.errors.length;
}
}
if(data.callbacks !== undefined){
if(typeof data.callbacks !== "boolean"){
const err25 = {instancePath:instancePath+"/callbacks",schemaPath:"#/oneOf/1/properties/callbacks/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err25);
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err26);
errors++;
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
let data22 = data.action;
if(!(((data22 === "pay") || (data22 === "decline")) || (data22 === "leave"))){
const err34 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/2/properties/action/enum",keyword:"enum",params:{allowedValues: schema101.oneOf[2].properties.action.enum}};
vErrors = noted(vErrors, err34);
errors++;
}
}
if(data.amount !== undefined){
let data23 = data.amount;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err35 = {instancePath:instancePath+"/amount",schemaPath:"#/oneOf/2/properties/amount/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err35);
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err36);
errors++;
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
let data25 = data.ms;
if(!((typeof data25 == "number") && (isFinite(data25)))){
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
else {
const err42 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err42);
errors++;
}
}
else if(tag0 === "await"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err43 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err43);
errors++;
}
if(data.payment === undefined){
const err44 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err44);
errors++;
}
if(data.stage === undefined){
const err45 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "stage"}};
vErrors = noted(vErrors, err45);
errors++;
}
if(data.do !== undefined){
if("await" !== data.do){
const err46 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/4/properties/do/const",keyword:"const",params:{allowedValue: "await"}};
vErrors = noted(vErrors, err46);
errors++;
}
}
if(data.payment !== undefined){
if(typeof data.payment !== "string"){
const err47 = {instancePath:instancePath+"/payment",schemaPath:"#/oneOf/4/properties/payment/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err47);
errors++;
}
}
if(data.stage !== undefined){
let data29 = data.stage;
if(!((data29 === "intermediate") || (data29 === "final"))){
const err48 = {instancePath:instancePath+"/stage",schemaPath:"#/oneOf/4/properties/stage/enum",keyword:"enum",params:{allowedValues: schema101.oneOf[4].properties.stage.enum}};
vErrors = noted(vErrors, err48);
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err49);
errors++;
}
}
else if(tag0 === "settle"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err50 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err50);
errors++;
}
if(data.do !== undefined){
if("settle" !== data.do){
const err51 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/5/properties/do/const",keyword:"const",params:{allowedValue: "settle"}};
vErrors = noted(vErrors, err51);
errors++;
}
}
if(data.ms !== undefined){
let data31 = data.ms;
if(!((typeof data31 == "number") && (isFinite(data31)))){
const err52 = {instancePath:instancePath+"/ms",schemaPath:"#/oneOf/5/properties/ms/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err52);
errors++;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err53);
errors++;
}
}
else if(tag0 === "answer"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err54 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err54);
errors++;
}
if(data.status === undefined){
const err55 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err55);
errors++;
}
if(data.do !== undefined){
if("answer" !== data.do){
const err56 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/6/properties/do/const",keyword:"const",params:{allowedValue: "answer"}};
vErrors = noted(vErrors, err56);
errors++;
}
}
if(data.status !== undefined){
let data33 = data.status;
if((!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) && (data33 !== null)){
const err57 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/6/properties/status/type",keyword:"type",params:{type: schema101.oneOf[6].properties.status.type}};
vErrors = noted(vErrors, err57);
errors++;
}
}
if(data.most !== undefined){
let data34 = data.most;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err58 = {instancePath:instancePath+"/most",schemaPath:"#/oneOf/6/properties/most/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err58);
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err59);
errors++;
}
}
else if(tag0 === "look"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err60 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err60);
errors++;
}
if(data.project === undefined){
const err61 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "project"}};
vErrors = noted(vErrors, err61);
errors++;
}
if(data.do !== undefined){
if("look" !== data.do){
const err62 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/7/properties/do/const",keyword:"const",params:{allowedValue: "look"}};
vErrors = noted(vErrors, err62);
errors++;
}
}
if(data.project !== undefined){
if(typeof data.project !== "string"){
const err63 = {instancePath:instancePath+"/project",schemaPath:"#/oneOf/7/properties/project/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err63);
errors++;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err64);
errors++;
}
}
else if(tag0 === "open-page"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err65 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err65);
errors++;
}
if(data.as === undefined){
const err66 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err66);
errors++;
}
if(data.project === undefined){
const err67 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "project"}};
vErrors = noted(vErrors, err67);
errors++;
}
if(data.by === undefined){
const err68 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "by"}};
vErrors = noted(vErrors, err68);
errors++;
}
if(data.body === undefined){
const err69 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err69);
errors++;
}
if(data.signed === undefined){
const err70 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "signed"}};
vErrors = noted(vErrors, err70);
errors++;
}
if(data.do !== undefined){
if("open-page" !== data.do){
const err71 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/8/properties/do/const",keyword:"const",params:{allowedValue: "open-page"}};
vErrors = noted(vErrors, err71);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err72 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/8/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err72);
errors++;
}
}
if(data.project !== undefined){
if(typeof data.project !== "string"){
const err73 = {instancePath:instancePath+"/project",schemaPath:"#/oneOf/8/properties/project/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err73);
errors++;
}
}
if(data.by !== undefined){
let data40 = data.by;
if(!(((data40 === "get") || (data40 === "post")) || (data40 === "widget"))){
const err74 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/8/properties/by/enum",keyword:"enum",params:{allowedValues: schema101.oneOf[8].properties.by.enum}};
vErrors = noted(vErrors, err74);
errors++;
}
}
if(data.tab !== undefined){
if(typeof data.tab !== "string"){
const err75 = {instancePath:instancePath+"/tab",schemaPath:"#/oneOf/8/properties/tab/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err75);
errors++;
}
}
if(data.body !== undefined){
if(!(validate364(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = joined(vErrors, validate364.errors);
errors += validate364.errors.length;
}
}
if(data.signed !== undefined){
let data43 = data.signed;
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (data43 !== null)){
const err76 = {instancePath:instancePath+"/signed",schemaPath:"#/oneOf/8/properties/signed/type",keyword:"type",params:{type: schema101.oneOf[8].properties.signed.type}};
vErrors = noted(vErrors, err76);
errors++;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.fault !== undefined){
if(typeof data43.fault !== "string"){
const err77 = {instancePath:instancePath+"/signed/fault",schemaPath:"#/oneOf/8/properties/signed/properties/fault/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err77);
errors++;
}
}
if(data43.by !== undefined){
if(typeof data43.by !== "string"){
const err78 = {instancePath:instancePath+"/signed/by",schemaPath:"#/oneOf/8/properties/signed/properties/by/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err78);
errors++;
}
}
}
}
if(data.after !== undefined){
let data46 = data.after;
if(Array.isArray(data46)){
const len1 = data46.length;
for(let i1=0; i1<len1; i1++){
if(!(validate357(data46[i1], {instancePath:instancePath+"/after/" + i1,parentData:data46,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate357.errors);
errors += validate357.errors.length;
}
}
}
else {
const err79 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/8/properties/after/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err79);
errors++;
}
}
}
else {
const err80 = {instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err80);
errors++;
}
}
else if(tag0 === "page"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err81 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err81);
errors++;
}
if(data.as === undefined){
const err82 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err82);
errors++;
}
if(data.move === undefined){
const err83 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "move"}};
vErrors = noted(vErrors, err83);
errors++;
}
if(data.do !== undefined){
if("page" !== data.do){
const err84 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/9/properties/do/const",keyword:"const",params:{allowedValue: "page"}};
vErrors = noted(vErrors, err84);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err85 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/9/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err85);
errors++;
}
}
if(data.move !== undefined){
let data50 = data.move;
if(!(((((((((((((data50 === "choose") || (data50 === "pay")) || (data50 === "pay-preselected")) || (data50 === "pay-twice")) || (data50 === "provider-pay")) || (data50 === "provider-decline")) || (data50 === "provider-leave")) || (data50 === "look")) || (data50 === "reload")) || (data50 === "back")) || (data50 === "result")) || (data50 === "arrive")) || (data50 === "return"))){
const err86 = {instancePath:instancePath+"/move",schemaPath:"#/oneOf/9/properties/move/enum",keyword:"enum",params:{allowedValues: schema101.oneOf[9].properties.move.enum}};
vErrors = noted(vErrors, err86);
errors++;
}
}
if(data.tab !== undefined){
if(typeof data.tab !== "string"){
const err87 = {instancePath:instancePath+"/tab",schemaPath:"#/oneOf/9/properties/tab/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err87);
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err88 = {instancePath:instancePath+"/method",schemaPath:"#/oneOf/9/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err88);
errors++;
}
}
}
else {
const err89 = {instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err89);
errors++;
}
}
else if(tag0 === "call"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err90 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err90);
errors++;
}
if(data.as === undefined){
const err91 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err91);
errors++;
}
if(data.operation === undefined){
const err92 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "operation"}};
vErrors = noted(vErrors, err92);
errors++;
}
if(data.params === undefined){
const err93 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "params"}};
vErrors = noted(vErrors, err93);
errors++;
}
if(data.do !== undefined){
if("call" !== data.do){
const err94 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/10/properties/do/const",keyword:"const",params:{allowedValue: "call"}};
vErrors = noted(vErrors, err94);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err95 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/10/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err95);
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
const err96 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/10/properties/operation/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err96);
errors++;
}
}
if(data.params !== undefined){
if(!(validate364(data.params, {instancePath:instancePath+"/params",parentData:data,parentDataProperty:"params",rootData}))){
vErrors = joined(vErrors, validate364.errors);
errors += validate364.errors.length;
}
}
}
else {
const err97 = {instancePath,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err97);
errors++;
}
}
else if(tag0 === "purchase"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err98 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err98);
errors++;
}
if(data.as === undefined){
const err99 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err99);
errors++;
}
if(data.amount === undefined){
const err100 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "amount"}};
vErrors = noted(vErrors, err100);
errors++;
}
if(data.do !== undefined){
if("purchase" !== data.do){
const err101 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/11/properties/do/const",keyword:"const",params:{allowedValue: "purchase"}};
vErrors = noted(vErrors, err101);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err102 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/11/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err102);
errors++;
}
}
if(data.amount !== undefined){
let data59 = data.amount;
if(!((typeof data59 == "number") && (isFinite(data59)))){
const err103 = {instancePath:instancePath+"/amount",schemaPath:"#/oneOf/11/properties/amount/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err103);
errors++;
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err104 = {instancePath:instancePath+"/currency",schemaPath:"#/oneOf/11/properties/currency/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err104);
errors++;
}
}
if(data.customer !== undefined){
if(typeof data.customer !== "string"){
const err105 = {instancePath:instancePath+"/customer",schemaPath:"#/oneOf/11/properties/customer/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err105);
errors++;
}
}
if(data.interface !== undefined){
let data62 = data.interface;
if(!((data62 === "gate") || (data62 === "page"))){
const err106 = {instancePath:instancePath+"/interface",schemaPath:"#/oneOf/11/properties/interface/enum",keyword:"enum",params:{allowedValues: schema101.oneOf[11].properties.interface.enum}};
vErrors = noted(vErrors, err106);
errors++;
}
}
if(data.sameIdAs !== undefined){
if(typeof data.sameIdAs !== "string"){
const err107 = {instancePath:instancePath+"/sameIdAs",schemaPath:"#/oneOf/11/properties/sameIdAs/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err107);
errors++;
}
}
if(data.gate !== undefined){
let data64 = data.gate;
if(!(((((((data64 === "lost-reply") || (data64 === "lost-request")) || (data64 === "server-fault")) || (data64 === "refusal")) || (data64 === "not-found")) || (data64 === "no-details")) || (data64 === "forged-success"))){
const err108 = {instancePath:instancePath+"/gate",schemaPath:"#/oneOf/11/properties/gate/enum",keyword:"enum",params:{allowedValues: schema101.oneOf[11].properties.gate.enum}};
vErrors = noted(vErrors, err108);
errors++;
}
}
if(data.status !== undefined){
let data65 = data.status;
if(!(((((((data65 === "lost-reply") || (data65 === "lost-request")) || (data65 === "server-fault")) || (data65 === "refusal")) || (data65 === "not-found")) || (data65 === "no-details")) || (data65 === "forged-success"))){
const err109 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/11/properties/status/enum",keyword:"enum",params:{allowedValues: schema101.oneOf[11].properties.status.enum}};
vErrors = noted(vErrors, err109);
errors++;
}
}
if(data.edits !== undefined){
let data66 = data.edits;
if(Array.isArray(data66)){
const len2 = data66.length;
for(let i2=0; i2<len2; i2++){
if(!(validate357(data66[i2], {instancePath:instancePath+"/edits/" + i2,parentData:data66,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate357.errors);
errors += validate357.errors.length;
}
}
}
else {
const err110 = {instancePath:instancePath+"/edits",schemaPath:"#/oneOf/11/properties/edits/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err110);
errors++;
}
}
if(data.withNext !== undefined){
if(true !== data.withNext){
const err111 = {instancePath:instancePath+"/withNext",schemaPath:"#/oneOf/11/properties/withNext/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err111);
errors++;
}
}
}
else {
const err112 = {instancePath,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err112);
errors++;
}
}
else if(tag0 === "callback"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err113 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err113);
errors++;
}
if(data.as === undefined){
const err114 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err114);
errors++;
}
if(data.payment === undefined){
const err115 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err115);
errors++;
}
if(data.stage === undefined){
const err116 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "stage"}};
vErrors = noted(vErrors, err116);
errors++;
}
if(data.do !== undefined){
if("callback" !== data.do){
const err117 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/12/properties/do/const",keyword:"const",params:{allowedValue: "callback"}};
vErrors = noted(vErrors, err117);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err118 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/12/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err118);
errors++;
}
}
if(data.payment !== undefined){
if(typeof data.payment !== "string"){
const err119 = {instancePath:instancePath+"/payment",schemaPath:"#/oneOf/12/properties/payment/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err119);
errors++;
}
}
if(data.stage !== undefined){
let data72 = data.stage;
if(!(((data72 === "intermediate") || (data72 === "success")) || (data72 === "decline"))){
const err120 = {instancePath:instancePath+"/stage",schemaPath:"#/oneOf/12/properties/stage/enum",keyword:"enum",params:{allowedValues: schema101.oneOf[12].properties.stage.enum}};
vErrors = noted(vErrors, err120);
errors++;
}
}
if(data.edits !== undefined){
let data73 = data.edits;
if(Array.isArray(data73)){
const len3 = data73.length;
for(let i3=0; i3<len3; i3++){
if(!(validate357(data73[i3], {instancePath:instancePath+"/edits/" + i3,parentData:data73,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate357.errors);
errors += validate357.errors.length;
}
}
}
else {
const err121 = {instancePath:instancePath+"/edits",schemaPath:"#/oneOf/12/properties/edits/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err121);
errors++;
}
}
if(data.signed !== undefined){
let data75 = data.signed;
if((!(data75 && typeof data75 == "object" && !Array.isArray(data75))) && (data75 !== null)){
const err122 = {instancePath:instancePath+"/signed",schemaPath:"#/oneOf/12/properties/signed/type",keyword:"type",params:{type: schema101.oneOf[12].properties.signed.type}};
vErrors = noted(vErrors, err122);
errors++;
}
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.fault === undefined){
const err123 = {instancePath:instancePath+"/signed",schemaPath:"#/oneOf/12/properties/signed/required",keyword:"required",params:{missingProperty: "fault"}};
vErrors = noted(vErrors, err123);
errors++;
}
if(data75.fault !== undefined){
if(typeof data75.fault !== "string"){
const err124 = {instancePath:instancePath+"/signed/fault",schemaPath:"#/oneOf/12/properties/signed/properties/fault/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err124);
errors++;
}
}
}
}
if(data.after !== undefined){
let data77 = data.after;
if(Array.isArray(data77)){
const len4 = data77.length;
for(let i4=0; i4<len4; i4++){
if(!(validate357(data77[i4], {instancePath:instancePath+"/after/" + i4,parentData:data77,parentDataProperty:i4,rootData}))){
vErrors = joined(vErrors, validate357.errors);
errors += validate357.errors.length;
}
}
}
else {
const err125 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/12/properties/after/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err125);
errors++;
}
}
if(data.wire !== undefined){
if(typeof data.wire !== "string"){
const err126 = {instancePath:instancePath+"/wire",schemaPath:"#/oneOf/12/properties/wire/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err126);
errors++;
}
}
if(data.forged !== undefined){
if(true !== data.forged){
const err127 = {instancePath:instancePath+"/forged",schemaPath:"#/oneOf/12/properties/forged/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err127);
errors++;
}
}
if(data.times !== undefined){
let data81 = data.times;
if(!((typeof data81 == "number") && (isFinite(data81)))){
const err128 = {instancePath:instancePath+"/times",schemaPath:"#/oneOf/12/properties/times/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err128);
errors++;
}
}
if(data.hangUp !== undefined){
if(true !== data.hangUp){
const err129 = {instancePath:instancePath+"/hangUp",schemaPath:"#/oneOf/12/properties/hangUp/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err129);
errors++;
}
}
if(data.withNext !== undefined){
if(true !== data.withNext){
const err130 = {instancePath:instancePath+"/withNext",schemaPath:"#/oneOf/12/properties/withNext/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err130);
errors++;
}
}
}
else {
const err131 = {instancePath,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err131);
errors++;
}
}
else if(tag0 === "read"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err132 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err132);
errors++;
}
if(data.payment === undefined){
const err133 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err133);
errors++;
}
if(data.do !== undefined){
if("read" !== data.do){
const err134 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/13/properties/do/const",keyword:"const",params:{allowedValue: "read"}};
vErrors = noted(vErrors, err134);
errors++;
}
}
if(data.payment !== undefined){
if(typeof data.payment !== "string"){
const err135 = {instancePath:instancePath+"/payment",schemaPath:"#/oneOf/13/properties/payment/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err135);
errors++;
}
}
if(data.withNext !== undefined){
if(true !== data.withNext){
const err136 = {instancePath:instancePath+"/withNext",schemaPath:"#/oneOf/13/properties/withNext/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err136);
errors++;
}
}
}
else {
const err137 = {instancePath,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err137);
errors++;
}
}
else if(tag0 === "audit"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err138 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err138);
errors++;
}
if(data.do !== undefined){
if("audit" !== data.do){
const err139 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/14/properties/do/const",keyword:"const",params:{allowedValue: "audit"}};
vErrors = noted(vErrors, err139);
errors++;
}
}
if(data.of !== undefined){
if("run" !== data.of){
const err140 = {instancePath:instancePath+"/of",schemaPath:"#/oneOf/14/properties/of/const",keyword:"const",params:{allowedValue: "run"}};
vErrors = noted(vErrors, err140);
errors++;
}
}
}
else {
const err141 = {instancePath,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err141);
errors++;
}
}
else if(tag0 === "visit"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err142 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err142);
errors++;
}
if(data.payment === undefined){
const err143 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err143);
errors++;
}
if(data.address === undefined){
const err144 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "address"}};
vErrors = noted(vErrors, err144);
errors++;
}
if(data.do !== undefined){
if("visit" !== data.do){
const err145 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/15/properties/do/const",keyword:"const",params:{allowedValue: "visit"}};
vErrors = noted(vErrors, err145);
errors++;
}
}
if(data.payment !== undefined){
if(typeof data.payment !== "string"){
const err146 = {instancePath:instancePath+"/payment",schemaPath:"#/oneOf/15/properties/payment/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err146);
errors++;
}
}
if(data.address !== undefined){
let data91 = data.address;
if(!(((data91 === "success") || (data91 === "decline")) || (data91 === "return"))){
const err147 = {instancePath:instancePath+"/address",schemaPath:"#/oneOf/15/properties/address/enum",keyword:"enum",params:{allowedValues: schema101.oneOf[15].properties.address.enum}};
vErrors = noted(vErrors, err147);
errors++;
}
}
}
else {
const err148 = {instancePath,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err148);
errors++;
}
}
else if(tag0 === "fault"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err149 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "do"}};
vErrors = noted(vErrors, err149);
errors++;
}
if(data.next === undefined){
const err150 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "next"}};
vErrors = noted(vErrors, err150);
errors++;
}
if(data.do !== undefined){
if("fault" !== data.do){
const err151 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/16/properties/do/const",keyword:"const",params:{allowedValue: "fault"}};
vErrors = noted(vErrors, err151);
errors++;
}
}
if(data.next !== undefined){
let data93 = data.next;
if(!((typeof data93 == "number") && (isFinite(data93)))){
const err152 = {instancePath:instancePath+"/next",schemaPath:"#/oneOf/16/properties/next/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err152);
errors++;
}
}
}
else {
const err153 = {instancePath,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err153);
errors++;
}
}
else {
const err154 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "do", tagValue: tag0}};
vErrors = noted(vErrors, err154);
errors++;
}
}
else {
const err155 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "do", tagValue: tag0}};
vErrors = noted(vErrors, err155);
errors++;
}
}
else {
const err156 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err156);
errors++;
}
validate352.errors = vErrors;
return errors === 0;
}


function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.steps !== undefined){
let data5 = data.steps;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate352(data5[i1], {instancePath:instancePath+"/steps/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate352.errors);
errors += validate352.errors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err10);
errors++;
}
}
if(data.for !== undefined){
let data7 = data.for;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
const err11 = {instancePath:instancePath+"/for/" + i2,schemaPath:"#/properties/for/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type: "array"}};
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
validate351.errors = vErrors;
return errors === 0;
}


function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate377.errors = vErrors;
return errors === 0;
}

const schema108 = {"$id":"https://thai-payments-conformance.example/schemas/report/evidence.schema.json/happening","type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"type":"object","required":["kind","as","project","method","path","sent","reply","failure","tries","clock"],"properties":{"kind":{"const":"exchange"},"as":{"type":"string"},"project":{"type":"string"},"method":{"type":"string"},"path":{"type":"string"},"sent":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"},"reply":{"type":["object","null"],"required":["status","contentType","body"],"properties":{"status":{"type":"integer"},"contentType":{"type":"string"},"body":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"}}},"failure":{"type":["string","null"]},"tries":{"type":"integer","minimum":0},"clock":{"type":["string","null"]}}},{"type":"object","required":["kind","address","method","contentType","body","answered","clock"],"properties":{"kind":{"const":"callback"},"address":{"type":"string"},"method":{"type":"string"},"contentType":{"type":"string"},"body":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"},"answered":{"type":["integer","null"]},"clock":{"type":["string","null"]}}},{"type":"object","required":["kind","operation","sent","status","answer","failure","clock"],"properties":{"kind":{"const":"control"},"operation":{"enum":["reset","project","customer","clock","purchases","configure","purchase","fault","visit"]},"sent":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/json"},"status":{"type":["integer","null"]},"answer":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/json"},"failure":{"type":["string","null"]},"clock":{"type":["string","null"]}}},{"type":"object","required":["kind","payment","stage","came","clock"],"properties":{"kind":{"const":"waited"},"payment":{"type":["string","null"]},"stage":{"type":"string"},"came":{"type":"boolean"},"clock":{"type":["string","null"]}}},{"type":"object","required":["kind","as","tab","move","sent","url","status","text","source","elements","injected","visited","requests","console","storage","screenshot","failure","clock"],"properties":{"kind":{"const":"page"},"as":{"type":"string"},"tab":{"type":"string"},"move":{"enum":["open","choose","pay","pay-preselected","pay-twice","provider-pay","provider-decline","provider-leave","look","reload","back","result","arrive","return"]},"sent":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/json"},"url":{"type":"string"},"status":{"type":["integer","null"]},"text":{"type":"string"},"source":{"type":"string"},"elements":{"type":"object","additionalProperties":{"type":"string"}},"qr":{"type":["string","null"]},"injected":{"type":"array","items":{"type":"string"}},"visited":{"type":"array","items":{"type":"string"}},"requests":{"type":"array","items":{"type":"object","required":["method","url","status"],"properties":{"method":{"type":"string"},"url":{"type":"string"},"status":{"type":["integer","null"]}}}},"console":{"type":"array","items":{"type":"string"}},"storage":{"type":"string"},"screenshot":{"type":["string","null"]},"failure":{"type":["string","null"]},"clock":{"type":["string","null"]}}},{"type":"object","required":["kind","as","operation","params","outcome","result","message"],"properties":{"kind":{"const":"call"},"as":{"type":"string"},"operation":{"type":"string"},"params":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/json"},"outcome":{"enum":["result","refusal","crash"]},"result":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/json"},"message":{"type":"string"},"irregular":{"type":"array","items":{"type":"object","required":["kind","what"],"properties":{"kind":{"type":"string"},"what":{"type":"string"}}}}}},{"type":"object","required":["kind","payment","method","path","contentType","body","reply","paid","clock","began","ended"],"properties":{"kind":{"const":"gate-request"},"payment":{"type":["string","null"]},"method":{"type":"string"},"path":{"type":"string"},"contentType":{"type":"string"},"body":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"},"reply":{"type":["object","null"],"required":["status","contentType","body"],"properties":{"status":{"type":"integer"},"contentType":{"type":"string"},"body":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"}}},"paid":{"type":["number","null"]},"clock":{"type":["string","null"]},"began":{"type":"number"},"ended":{"type":["number","null"]}}},{"type":"object","required":["kind","as","payment","stage","forged","fault","paid","contentType","sent","reply","failure","tookMs","attempt","clock","began","ended"],"properties":{"kind":{"const":"delivery"},"as":{"type":"string"},"payment":{"type":"string"},"stage":{"enum":["intermediate","success","decline"]},"forged":{"type":"boolean"},"fault":{"type":"string"},"paid":{"type":["number","null"]},"contentType":{"type":"string"},"sent":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"},"reply":{"type":["object","null"],"required":["status","contentType","body"],"properties":{"status":{"type":"integer"},"contentType":{"type":"string"},"body":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/body"}}},"failure":{"type":["string","null"]},"tookMs":{"type":"number"},"attempt":{"type":"number"},"clock":{"type":["string","null"]},"began":{"type":"number"},"ended":{"type":["number","null"]},"legible":{"const":true}}},{"type":"object","required":["kind","payment","status","answer","failure","tookMs","last","clock","began","ended"],"properties":{"kind":{"const":"books"},"payment":{"type":"string"},"status":{"type":["integer","null"]},"answer":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/json"},"failure":{"type":["string","null"]},"tookMs":{"type":"number"},"last":{"type":"boolean"},"clock":{"type":["string","null"]},"began":{"type":"number"},"ended":{"type":["number","null"]},"before":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/json"},"explained":{"const":true}}}]};

function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate382.errors = vErrors;
return errors === 0;
}


function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate382(data.sent, {instancePath:instancePath+"/sent",parentData:data,parentDataProperty:"sent",rootData}))){
vErrors = joined(vErrors, validate382.errors);
errors += validate382.errors.length;
}
}
if(data.reply !== undefined){
let data6 = data.reply;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err15 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/0/properties/reply/type",keyword:"type",params:{type: schema108.oneOf[0].properties.reply.type}};
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
if(!(validate382(data6.body, {instancePath:instancePath+"/reply/body",parentData:data6,parentDataProperty:"body",rootData}))){
vErrors = joined(vErrors, validate382.errors);
errors += validate382.errors.length;
}
}
}
}
if(data.failure !== undefined){
let data10 = data.failure;
if((typeof data10 !== "string") && (data10 !== null)){
const err21 = {instancePath:instancePath+"/failure",schemaPath:"#/oneOf/0/properties/failure/type",keyword:"type",params:{type: schema108.oneOf[0].properties.failure.type}};
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
const err24 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/0/properties/clock/type",keyword:"type",params:{type: schema108.oneOf[0].properties.clock.type}};
vErrors = noted(vErrors, err24);
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err25);
errors++;
}
}
else if(tag0 === "callback"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err26 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err26);
errors++;
}
if(data.address === undefined){
const err27 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "address"}};
vErrors = noted(vErrors, err27);
errors++;
}
if(data.method === undefined){
const err28 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err28);
errors++;
}
if(data.contentType === undefined){
const err29 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "contentType"}};
vErrors = noted(vErrors, err29);
errors++;
}
if(data.body === undefined){
const err30 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err30);
errors++;
}
if(data.answered === undefined){
const err31 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "answered"}};
vErrors = noted(vErrors, err31);
errors++;
}
if(data.clock === undefined){
const err32 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err32);
errors++;
}
if(data.kind !== undefined){
if("callback" !== data.kind){
const err33 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "callback"}};
vErrors = noted(vErrors, err33);
errors++;
}
}
if(data.address !== undefined){
if(typeof data.address !== "string"){
const err34 = {instancePath:instancePath+"/address",schemaPath:"#/oneOf/1/properties/address/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err34);
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err35 = {instancePath:instancePath+"/method",schemaPath:"#/oneOf/1/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err35);
errors++;
}
}
if(data.contentType !== undefined){
if(typeof data.contentType !== "string"){
const err36 = {instancePath:instancePath+"/contentType",schemaPath:"#/oneOf/1/properties/contentType/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err36);
errors++;
}
}
if(data.body !== undefined){
if(!(validate382(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = joined(vErrors, validate382.errors);
errors += validate382.errors.length;
}
}
if(data.answered !== undefined){
let data18 = data.answered;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
const err37 = {instancePath:instancePath+"/answered",schemaPath:"#/oneOf/1/properties/answered/type",keyword:"type",params:{type: schema108.oneOf[1].properties.answered.type}};
vErrors = noted(vErrors, err37);
errors++;
}
}
if(data.clock !== undefined){
let data19 = data.clock;
if((typeof data19 !== "string") && (data19 !== null)){
const err38 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/1/properties/clock/type",keyword:"type",params:{type: schema108.oneOf[1].properties.clock.type}};
vErrors = noted(vErrors, err38);
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err39);
errors++;
}
}
else if(tag0 === "control"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err40 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err40);
errors++;
}
if(data.operation === undefined){
const err41 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "operation"}};
vErrors = noted(vErrors, err41);
errors++;
}
if(data.sent === undefined){
const err42 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "sent"}};
vErrors = noted(vErrors, err42);
errors++;
}
if(data.status === undefined){
const err43 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err43);
errors++;
}
if(data.answer === undefined){
const err44 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "answer"}};
vErrors = noted(vErrors, err44);
errors++;
}
if(data.failure === undefined){
const err45 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "failure"}};
vErrors = noted(vErrors, err45);
errors++;
}
if(data.clock === undefined){
const err46 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err46);
errors++;
}
if(data.kind !== undefined){
if("control" !== data.kind){
const err47 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "control"}};
vErrors = noted(vErrors, err47);
errors++;
}
}
if(data.operation !== undefined){
let data21 = data.operation;
if(!(((((((((data21 === "reset") || (data21 === "project")) || (data21 === "customer")) || (data21 === "clock")) || (data21 === "purchases")) || (data21 === "configure")) || (data21 === "purchase")) || (data21 === "fault")) || (data21 === "visit"))){
const err48 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/2/properties/operation/enum",keyword:"enum",params:{allowedValues: schema108.oneOf[2].properties.operation.enum}};
vErrors = noted(vErrors, err48);
errors++;
}
}
if(data.sent !== undefined){
if(!(validate353(data.sent, {instancePath:instancePath+"/sent",parentData:data,parentDataProperty:"sent",rootData}))){
vErrors = joined(vErrors, validate353.errors);
errors += validate353.errors.length;
}
}
if(data.status !== undefined){
let data23 = data.status;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (data23 !== null)){
const err49 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/2/properties/status/type",keyword:"type",params:{type: schema108.oneOf[2].properties.status.type}};
vErrors = noted(vErrors, err49);
errors++;
}
}
if(data.answer !== undefined){
if(!(validate353(data.answer, {instancePath:instancePath+"/answer",parentData:data,parentDataProperty:"answer",rootData}))){
vErrors = joined(vErrors, validate353.errors);
errors += validate353.errors.length;
}
}
if(data.failure !== undefined){
let data25 = data.failure;
if((typeof data25 !== "string") && (data25 !== null)){
const err50 = {instancePath:instancePath+"/failure",schemaPath:"#/oneOf/2/properties/failure/type",keyword:"type",params:{type: schema108.oneOf[2].properties.failure.type}};
vErrors = noted(vErrors, err50);
errors++;
}
}
if(data.clock !== undefined){
let data26 = data.clock;
if((typeof data26 !== "string") && (data26 !== null)){
const err51 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/2/properties/clock/type",keyword:"type",params:{type: schema108.oneOf[2].properties.clock.type}};
vErrors = noted(vErrors, err51);
errors++;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err52);
errors++;
}
}
else if(tag0 === "waited"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err53 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err53);
errors++;
}
if(data.payment === undefined){
const err54 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err54);
errors++;
}
if(data.stage === undefined){
const err55 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "stage"}};
vErrors = noted(vErrors, err55);
errors++;
}
if(data.came === undefined){
const err56 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "came"}};
vErrors = noted(vErrors, err56);
errors++;
}
if(data.clock === undefined){
const err57 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err57);
errors++;
}
if(data.kind !== undefined){
if("waited" !== data.kind){
const err58 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "waited"}};
vErrors = noted(vErrors, err58);
errors++;
}
}
if(data.payment !== undefined){
let data28 = data.payment;
if((typeof data28 !== "string") && (data28 !== null)){
const err59 = {instancePath:instancePath+"/payment",schemaPath:"#/oneOf/3/properties/payment/type",keyword:"type",params:{type: schema108.oneOf[3].properties.payment.type}};
vErrors = noted(vErrors, err59);
errors++;
}
}
if(data.stage !== undefined){
if(typeof data.stage !== "string"){
const err60 = {instancePath:instancePath+"/stage",schemaPath:"#/oneOf/3/properties/stage/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err60);
errors++;
}
}
if(data.came !== undefined){
if(typeof data.came !== "boolean"){
const err61 = {instancePath:instancePath+"/came",schemaPath:"#/oneOf/3/properties/came/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err61);
errors++;
}
}
if(data.clock !== undefined){
let data31 = data.clock;
if((typeof data31 !== "string") && (data31 !== null)){
const err62 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/3/properties/clock/type",keyword:"type",params:{type: schema108.oneOf[3].properties.clock.type}};
vErrors = noted(vErrors, err62);
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err63);
errors++;
}
}
else if(tag0 === "page"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err64 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err64);
errors++;
}
if(data.as === undefined){
const err65 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err65);
errors++;
}
if(data.tab === undefined){
const err66 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "tab"}};
vErrors = noted(vErrors, err66);
errors++;
}
if(data.move === undefined){
const err67 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "move"}};
vErrors = noted(vErrors, err67);
errors++;
}
if(data.sent === undefined){
const err68 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "sent"}};
vErrors = noted(vErrors, err68);
errors++;
}
if(data.url === undefined){
const err69 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "url"}};
vErrors = noted(vErrors, err69);
errors++;
}
if(data.status === undefined){
const err70 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err70);
errors++;
}
if(data.text === undefined){
const err71 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "text"}};
vErrors = noted(vErrors, err71);
errors++;
}
if(data.source === undefined){
const err72 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "source"}};
vErrors = noted(vErrors, err72);
errors++;
}
if(data.elements === undefined){
const err73 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "elements"}};
vErrors = noted(vErrors, err73);
errors++;
}
if(data.injected === undefined){
const err74 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "injected"}};
vErrors = noted(vErrors, err74);
errors++;
}
if(data.visited === undefined){
const err75 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "visited"}};
vErrors = noted(vErrors, err75);
errors++;
}
if(data.requests === undefined){
const err76 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "requests"}};
vErrors = noted(vErrors, err76);
errors++;
}
if(data.console === undefined){
const err77 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "console"}};
vErrors = noted(vErrors, err77);
errors++;
}
if(data.storage === undefined){
const err78 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "storage"}};
vErrors = noted(vErrors, err78);
errors++;
}
if(data.screenshot === undefined){
const err79 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "screenshot"}};
vErrors = noted(vErrors, err79);
errors++;
}
if(data.failure === undefined){
const err80 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "failure"}};
vErrors = noted(vErrors, err80);
errors++;
}
if(data.clock === undefined){
const err81 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err81);
errors++;
}
if(data.kind !== undefined){
if("page" !== data.kind){
const err82 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "page"}};
vErrors = noted(vErrors, err82);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err83 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/4/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err83);
errors++;
}
}
if(data.tab !== undefined){
if(typeof data.tab !== "string"){
const err84 = {instancePath:instancePath+"/tab",schemaPath:"#/oneOf/4/properties/tab/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err84);
errors++;
}
}
if(data.move !== undefined){
let data35 = data.move;
if(!((((((((((((((data35 === "open") || (data35 === "choose")) || (data35 === "pay")) || (data35 === "pay-preselected")) || (data35 === "pay-twice")) || (data35 === "provider-pay")) || (data35 === "provider-decline")) || (data35 === "provider-leave")) || (data35 === "look")) || (data35 === "reload")) || (data35 === "back")) || (data35 === "result")) || (data35 === "arrive")) || (data35 === "return"))){
const err85 = {instancePath:instancePath+"/move",schemaPath:"#/oneOf/4/properties/move/enum",keyword:"enum",params:{allowedValues: schema108.oneOf[4].properties.move.enum}};
vErrors = noted(vErrors, err85);
errors++;
}
}
if(data.sent !== undefined){
if(!(validate353(data.sent, {instancePath:instancePath+"/sent",parentData:data,parentDataProperty:"sent",rootData}))){
vErrors = joined(vErrors, validate353.errors);
errors += validate353.errors.length;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err86 = {instancePath:instancePath+"/url",schemaPath:"#/oneOf/4/properties/url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err86);
errors++;
}
}
if(data.status !== undefined){
let data38 = data.status;
if((!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) && (data38 !== null)){
const err87 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/4/properties/status/type",keyword:"type",params:{type: schema108.oneOf[4].properties.status.type}};
vErrors = noted(vErrors, err87);
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err88 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/4/properties/text/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err88);
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err89 = {instancePath:instancePath+"/source",schemaPath:"#/oneOf/4/properties/source/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err89);
errors++;
}
}
if(data.elements !== undefined){
let data41 = data.elements;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key0 in data41){
if(typeof data41[key0] !== "string"){
const err90 = {instancePath:instancePath+"/elements/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/4/properties/elements/additionalProperties/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err90);
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/elements",schemaPath:"#/oneOf/4/properties/elements/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err91);
errors++;
}
}
if(data.qr !== undefined){
let data43 = data.qr;
if((typeof data43 !== "string") && (data43 !== null)){
const err92 = {instancePath:instancePath+"/qr",schemaPath:"#/oneOf/4/properties/qr/type",keyword:"type",params:{type: schema108.oneOf[4].properties.qr.type}};
vErrors = noted(vErrors, err92);
errors++;
}
}
if(data.injected !== undefined){
let data44 = data.injected;
if(Array.isArray(data44)){
const len0 = data44.length;
for(let i0=0; i0<len0; i0++){
if(typeof data44[i0] !== "string"){
const err93 = {instancePath:instancePath+"/injected/" + i0,schemaPath:"#/oneOf/4/properties/injected/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err93);
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/injected",schemaPath:"#/oneOf/4/properties/injected/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err94);
errors++;
}
}
if(data.visited !== undefined){
let data46 = data.visited;
if(Array.isArray(data46)){
const len1 = data46.length;
for(let i1=0; i1<len1; i1++){
if(typeof data46[i1] !== "string"){
const err95 = {instancePath:instancePath+"/visited/" + i1,schemaPath:"#/oneOf/4/properties/visited/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err95);
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/visited",schemaPath:"#/oneOf/4/properties/visited/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err96);
errors++;
}
}
if(data.requests !== undefined){
let data48 = data.requests;
if(Array.isArray(data48)){
const len2 = data48.length;
for(let i2=0; i2<len2; i2++){
let data49 = data48[i2];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.method === undefined){
const err97 = {instancePath:instancePath+"/requests/" + i2,schemaPath:"#/oneOf/4/properties/requests/items/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err97);
errors++;
}
if(data49.url === undefined){
const err98 = {instancePath:instancePath+"/requests/" + i2,schemaPath:"#/oneOf/4/properties/requests/items/required",keyword:"required",params:{missingProperty: "url"}};
vErrors = noted(vErrors, err98);
errors++;
}
if(data49.status === undefined){
const err99 = {instancePath:instancePath+"/requests/" + i2,schemaPath:"#/oneOf/4/properties/requests/items/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err99);
errors++;
}
if(data49.method !== undefined){
if(typeof data49.method !== "string"){
const err100 = {instancePath:instancePath+"/requests/" + i2+"/method",schemaPath:"#/oneOf/4/properties/requests/items/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err100);
errors++;
}
}
if(data49.url !== undefined){
if(typeof data49.url !== "string"){
const err101 = {instancePath:instancePath+"/requests/" + i2+"/url",schemaPath:"#/oneOf/4/properties/requests/items/properties/url/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err101);
errors++;
}
}
if(data49.status !== undefined){
let data52 = data49.status;
if((!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) && (data52 !== null)){
const err102 = {instancePath:instancePath+"/requests/" + i2+"/status",schemaPath:"#/oneOf/4/properties/requests/items/properties/status/type",keyword:"type",params:{type: schema108.oneOf[4].properties.requests.items.properties.status.type}};
vErrors = noted(vErrors, err102);
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/requests/" + i2,schemaPath:"#/oneOf/4/properties/requests/items/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err103);
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/requests",schemaPath:"#/oneOf/4/properties/requests/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err104);
errors++;
}
}
if(data.console !== undefined){
let data53 = data.console;
if(Array.isArray(data53)){
const len3 = data53.length;
for(let i3=0; i3<len3; i3++){
if(typeof data53[i3] !== "string"){
const err105 = {instancePath:instancePath+"/console/" + i3,schemaPath:"#/oneOf/4/properties/console/items/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err105);
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/console",schemaPath:"#/oneOf/4/properties/console/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err106);
errors++;
}
}
if(data.storage !== undefined){
if(typeof data.storage !== "string"){
const err107 = {instancePath:instancePath+"/storage",schemaPath:"#/oneOf/4/properties/storage/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err107);
errors++;
}
}
if(data.screenshot !== undefined){
let data56 = data.screenshot;
if((typeof data56 !== "string") && (data56 !== null)){
const err108 = {instancePath:instancePath+"/screenshot",schemaPath:"#/oneOf/4/properties/screenshot/type",keyword:"type",params:{type: schema108.oneOf[4].properties.screenshot.type}};
vErrors = noted(vErrors, err108);
errors++;
}
}
if(data.failure !== undefined){
let data57 = data.failure;
if((typeof data57 !== "string") && (data57 !== null)){
const err109 = {instancePath:instancePath+"/failure",schemaPath:"#/oneOf/4/properties/failure/type",keyword:"type",params:{type: schema108.oneOf[4].properties.failure.type}};
vErrors = noted(vErrors, err109);
errors++;
}
}
if(data.clock !== undefined){
let data58 = data.clock;
if((typeof data58 !== "string") && (data58 !== null)){
const err110 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/4/properties/clock/type",keyword:"type",params:{type: schema108.oneOf[4].properties.clock.type}};
vErrors = noted(vErrors, err110);
errors++;
}
}
}
else {
const err111 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err111);
errors++;
}
}
else if(tag0 === "call"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err112 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err112);
errors++;
}
if(data.as === undefined){
const err113 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err113);
errors++;
}
if(data.operation === undefined){
const err114 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "operation"}};
vErrors = noted(vErrors, err114);
errors++;
}
if(data.params === undefined){
const err115 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "params"}};
vErrors = noted(vErrors, err115);
errors++;
}
if(data.outcome === undefined){
const err116 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "outcome"}};
vErrors = noted(vErrors, err116);
errors++;
}
if(data.result === undefined){
const err117 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "result"}};
vErrors = noted(vErrors, err117);
errors++;
}
if(data.message === undefined){
const err118 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "message"}};
vErrors = noted(vErrors, err118);
errors++;
}
if(data.kind !== undefined){
if("call" !== data.kind){
const err119 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "call"}};
vErrors = noted(vErrors, err119);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err120 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/5/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err120);
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
const err121 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/5/properties/operation/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err121);
errors++;
}
}
if(data.params !== undefined){
if(!(validate353(data.params, {instancePath:instancePath+"/params",parentData:data,parentDataProperty:"params",rootData}))){
vErrors = joined(vErrors, validate353.errors);
errors += validate353.errors.length;
}
}
if(data.outcome !== undefined){
let data63 = data.outcome;
if(!(((data63 === "result") || (data63 === "refusal")) || (data63 === "crash"))){
const err122 = {instancePath:instancePath+"/outcome",schemaPath:"#/oneOf/5/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema108.oneOf[5].properties.outcome.enum}};
vErrors = noted(vErrors, err122);
errors++;
}
}
if(data.result !== undefined){
if(!(validate353(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = joined(vErrors, validate353.errors);
errors += validate353.errors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err123 = {instancePath:instancePath+"/message",schemaPath:"#/oneOf/5/properties/message/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err123);
errors++;
}
}
if(data.irregular !== undefined){
let data66 = data.irregular;
if(Array.isArray(data66)){
const len4 = data66.length;
for(let i4=0; i4<len4; i4++){
let data67 = data66[i4];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.kind === undefined){
const err124 = {instancePath:instancePath+"/irregular/" + i4,schemaPath:"#/oneOf/5/properties/irregular/items/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err124);
errors++;
}
if(data67.what === undefined){
const err125 = {instancePath:instancePath+"/irregular/" + i4,schemaPath:"#/oneOf/5/properties/irregular/items/required",keyword:"required",params:{missingProperty: "what"}};
vErrors = noted(vErrors, err125);
errors++;
}
if(data67.kind !== undefined){
if(typeof data67.kind !== "string"){
const err126 = {instancePath:instancePath+"/irregular/" + i4+"/kind",schemaPath:"#/oneOf/5/properties/irregular/items/properties/kind/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err126);
errors++;
}
}
if(data67.what !== undefined){
if(typeof data67.what !== "string"){
const err127 = {instancePath:instancePath+"/irregular/" + i4+"/what",schemaPath:"#/oneOf/5/properties/irregular/items/properties/what/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err127);
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/irregular/" + i4,schemaPath:"#/oneOf/5/properties/irregular/items/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err128);
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/irregular",schemaPath:"#/oneOf/5/properties/irregular/type",keyword:"type",params:{type: "array"}};
vErrors = noted(vErrors, err129);
errors++;
}
}
}
else {
const err130 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err130);
errors++;
}
}
else if(tag0 === "gate-request"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err131 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err131);
errors++;
}
if(data.payment === undefined){
const err132 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err132);
errors++;
}
if(data.method === undefined){
const err133 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "method"}};
vErrors = noted(vErrors, err133);
errors++;
}
if(data.path === undefined){
const err134 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "path"}};
vErrors = noted(vErrors, err134);
errors++;
}
if(data.contentType === undefined){
const err135 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "contentType"}};
vErrors = noted(vErrors, err135);
errors++;
}
if(data.body === undefined){
const err136 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err136);
errors++;
}
if(data.reply === undefined){
const err137 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "reply"}};
vErrors = noted(vErrors, err137);
errors++;
}
if(data.paid === undefined){
const err138 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "paid"}};
vErrors = noted(vErrors, err138);
errors++;
}
if(data.clock === undefined){
const err139 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err139);
errors++;
}
if(data.began === undefined){
const err140 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "began"}};
vErrors = noted(vErrors, err140);
errors++;
}
if(data.ended === undefined){
const err141 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "ended"}};
vErrors = noted(vErrors, err141);
errors++;
}
if(data.kind !== undefined){
if("gate-request" !== data.kind){
const err142 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "gate-request"}};
vErrors = noted(vErrors, err142);
errors++;
}
}
if(data.payment !== undefined){
let data71 = data.payment;
if((typeof data71 !== "string") && (data71 !== null)){
const err143 = {instancePath:instancePath+"/payment",schemaPath:"#/oneOf/6/properties/payment/type",keyword:"type",params:{type: schema108.oneOf[6].properties.payment.type}};
vErrors = noted(vErrors, err143);
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err144 = {instancePath:instancePath+"/method",schemaPath:"#/oneOf/6/properties/method/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err144);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err145 = {instancePath:instancePath+"/path",schemaPath:"#/oneOf/6/properties/path/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err145);
errors++;
}
}
if(data.contentType !== undefined){
if(typeof data.contentType !== "string"){
const err146 = {instancePath:instancePath+"/contentType",schemaPath:"#/oneOf/6/properties/contentType/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err146);
errors++;
}
}
if(data.body !== undefined){
if(!(validate382(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = joined(vErrors, validate382.errors);
errors += validate382.errors.length;
}
}
if(data.reply !== undefined){
let data76 = data.reply;
if((!(data76 && typeof data76 == "object" && !Array.isArray(data76))) && (data76 !== null)){
const err147 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/6/properties/reply/type",keyword:"type",params:{type: schema108.oneOf[6].properties.reply.type}};
vErrors = noted(vErrors, err147);
errors++;
}
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.status === undefined){
const err148 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/6/properties/reply/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err148);
errors++;
}
if(data76.contentType === undefined){
const err149 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/6/properties/reply/required",keyword:"required",params:{missingProperty: "contentType"}};
vErrors = noted(vErrors, err149);
errors++;
}
if(data76.body === undefined){
const err150 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/6/properties/reply/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err150);
errors++;
}
if(data76.status !== undefined){
let data77 = data76.status;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err151 = {instancePath:instancePath+"/reply/status",schemaPath:"#/oneOf/6/properties/reply/properties/status/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err151);
errors++;
}
}
if(data76.contentType !== undefined){
if(typeof data76.contentType !== "string"){
const err152 = {instancePath:instancePath+"/reply/contentType",schemaPath:"#/oneOf/6/properties/reply/properties/contentType/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err152);
errors++;
}
}
if(data76.body !== undefined){
if(!(validate382(data76.body, {instancePath:instancePath+"/reply/body",parentData:data76,parentDataProperty:"body",rootData}))){
vErrors = joined(vErrors, validate382.errors);
errors += validate382.errors.length;
}
}
}
}
if(data.paid !== undefined){
let data80 = data.paid;
if((!((typeof data80 == "number") && (isFinite(data80)))) && (data80 !== null)){
const err153 = {instancePath:instancePath+"/paid",schemaPath:"#/oneOf/6/properties/paid/type",keyword:"type",params:{type: schema108.oneOf[6].properties.paid.type}};
vErrors = noted(vErrors, err153);
errors++;
}
}
if(data.clock !== undefined){
let data81 = data.clock;
if((typeof data81 !== "string") && (data81 !== null)){
const err154 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/6/properties/clock/type",keyword:"type",params:{type: schema108.oneOf[6].properties.clock.type}};
vErrors = noted(vErrors, err154);
errors++;
}
}
if(data.began !== undefined){
let data82 = data.began;
if(!((typeof data82 == "number") && (isFinite(data82)))){
const err155 = {instancePath:instancePath+"/began",schemaPath:"#/oneOf/6/properties/began/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err155);
errors++;
}
}
if(data.ended !== undefined){
let data83 = data.ended;
if((!((typeof data83 == "number") && (isFinite(data83)))) && (data83 !== null)){
const err156 = {instancePath:instancePath+"/ended",schemaPath:"#/oneOf/6/properties/ended/type",keyword:"type",params:{type: schema108.oneOf[6].properties.ended.type}};
vErrors = noted(vErrors, err156);
errors++;
}
}
}
else {
const err157 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err157);
errors++;
}
}
else if(tag0 === "delivery"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err158 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err158);
errors++;
}
if(data.as === undefined){
const err159 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "as"}};
vErrors = noted(vErrors, err159);
errors++;
}
if(data.payment === undefined){
const err160 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err160);
errors++;
}
if(data.stage === undefined){
const err161 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "stage"}};
vErrors = noted(vErrors, err161);
errors++;
}
if(data.forged === undefined){
const err162 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "forged"}};
vErrors = noted(vErrors, err162);
errors++;
}
if(data.fault === undefined){
const err163 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "fault"}};
vErrors = noted(vErrors, err163);
errors++;
}
if(data.paid === undefined){
const err164 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "paid"}};
vErrors = noted(vErrors, err164);
errors++;
}
if(data.contentType === undefined){
const err165 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "contentType"}};
vErrors = noted(vErrors, err165);
errors++;
}
if(data.sent === undefined){
const err166 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "sent"}};
vErrors = noted(vErrors, err166);
errors++;
}
if(data.reply === undefined){
const err167 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "reply"}};
vErrors = noted(vErrors, err167);
errors++;
}
if(data.failure === undefined){
const err168 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "failure"}};
vErrors = noted(vErrors, err168);
errors++;
}
if(data.tookMs === undefined){
const err169 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "tookMs"}};
vErrors = noted(vErrors, err169);
errors++;
}
if(data.attempt === undefined){
const err170 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "attempt"}};
vErrors = noted(vErrors, err170);
errors++;
}
if(data.clock === undefined){
const err171 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err171);
errors++;
}
if(data.began === undefined){
const err172 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "began"}};
vErrors = noted(vErrors, err172);
errors++;
}
if(data.ended === undefined){
const err173 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "ended"}};
vErrors = noted(vErrors, err173);
errors++;
}
if(data.kind !== undefined){
if("delivery" !== data.kind){
const err174 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "delivery"}};
vErrors = noted(vErrors, err174);
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
const err175 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/7/properties/as/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err175);
errors++;
}
}
if(data.payment !== undefined){
if(typeof data.payment !== "string"){
const err176 = {instancePath:instancePath+"/payment",schemaPath:"#/oneOf/7/properties/payment/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err176);
errors++;
}
}
if(data.stage !== undefined){
let data87 = data.stage;
if(!(((data87 === "intermediate") || (data87 === "success")) || (data87 === "decline"))){
const err177 = {instancePath:instancePath+"/stage",schemaPath:"#/oneOf/7/properties/stage/enum",keyword:"enum",params:{allowedValues: schema108.oneOf[7].properties.stage.enum}};
vErrors = noted(vErrors, err177);
errors++;
}
}
if(data.forged !== undefined){
if(typeof data.forged !== "boolean"){
const err178 = {instancePath:instancePath+"/forged",schemaPath:"#/oneOf/7/properties/forged/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err178);
errors++;
}
}
if(data.fault !== undefined){
if(typeof data.fault !== "string"){
const err179 = {instancePath:instancePath+"/fault",schemaPath:"#/oneOf/7/properties/fault/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err179);
errors++;
}
}
if(data.paid !== undefined){
let data90 = data.paid;
if((!((typeof data90 == "number") && (isFinite(data90)))) && (data90 !== null)){
const err180 = {instancePath:instancePath+"/paid",schemaPath:"#/oneOf/7/properties/paid/type",keyword:"type",params:{type: schema108.oneOf[7].properties.paid.type}};
vErrors = noted(vErrors, err180);
errors++;
}
}
if(data.contentType !== undefined){
if(typeof data.contentType !== "string"){
const err181 = {instancePath:instancePath+"/contentType",schemaPath:"#/oneOf/7/properties/contentType/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err181);
errors++;
}
}
if(data.sent !== undefined){
if(!(validate382(data.sent, {instancePath:instancePath+"/sent",parentData:data,parentDataProperty:"sent",rootData}))){
vErrors = joined(vErrors, validate382.errors);
errors += validate382.errors.length;
}
}
if(data.reply !== undefined){
let data93 = data.reply;
if((!(data93 && typeof data93 == "object" && !Array.isArray(data93))) && (data93 !== null)){
const err182 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/7/properties/reply/type",keyword:"type",params:{type: schema108.oneOf[7].properties.reply.type}};
vErrors = noted(vErrors, err182);
errors++;
}
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.status === undefined){
const err183 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/7/properties/reply/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err183);
errors++;
}
if(data93.contentType === undefined){
const err184 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/7/properties/reply/required",keyword:"required",params:{missingProperty: "contentType"}};
vErrors = noted(vErrors, err184);
errors++;
}
if(data93.body === undefined){
const err185 = {instancePath:instancePath+"/reply",schemaPath:"#/oneOf/7/properties/reply/required",keyword:"required",params:{missingProperty: "body"}};
vErrors = noted(vErrors, err185);
errors++;
}
if(data93.status !== undefined){
let data94 = data93.status;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err186 = {instancePath:instancePath+"/reply/status",schemaPath:"#/oneOf/7/properties/reply/properties/status/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err186);
errors++;
}
}
if(data93.contentType !== undefined){
if(typeof data93.contentType !== "string"){
const err187 = {instancePath:instancePath+"/reply/contentType",schemaPath:"#/oneOf/7/properties/reply/properties/contentType/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err187);
errors++;
}
}
if(data93.body !== undefined){
if(!(validate382(data93.body, {instancePath:instancePath+"/reply/body",parentData:data93,parentDataProperty:"body",rootData}))){
vErrors = joined(vErrors, validate382.errors);
errors += validate382.errors.length;
}
}
}
}
if(data.failure !== undefined){
let data97 = data.failure;
if((typeof data97 !== "string") && (data97 !== null)){
const err188 = {instancePath:instancePath+"/failure",schemaPath:"#/oneOf/7/properties/failure/type",keyword:"type",params:{type: schema108.oneOf[7].properties.failure.type}};
vErrors = noted(vErrors, err188);
errors++;
}
}
if(data.tookMs !== undefined){
let data98 = data.tookMs;
if(!((typeof data98 == "number") && (isFinite(data98)))){
const err189 = {instancePath:instancePath+"/tookMs",schemaPath:"#/oneOf/7/properties/tookMs/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err189);
errors++;
}
}
if(data.attempt !== undefined){
let data99 = data.attempt;
if(!((typeof data99 == "number") && (isFinite(data99)))){
const err190 = {instancePath:instancePath+"/attempt",schemaPath:"#/oneOf/7/properties/attempt/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err190);
errors++;
}
}
if(data.clock !== undefined){
let data100 = data.clock;
if((typeof data100 !== "string") && (data100 !== null)){
const err191 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/7/properties/clock/type",keyword:"type",params:{type: schema108.oneOf[7].properties.clock.type}};
vErrors = noted(vErrors, err191);
errors++;
}
}
if(data.began !== undefined){
let data101 = data.began;
if(!((typeof data101 == "number") && (isFinite(data101)))){
const err192 = {instancePath:instancePath+"/began",schemaPath:"#/oneOf/7/properties/began/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err192);
errors++;
}
}
if(data.ended !== undefined){
let data102 = data.ended;
if((!((typeof data102 == "number") && (isFinite(data102)))) && (data102 !== null)){
const err193 = {instancePath:instancePath+"/ended",schemaPath:"#/oneOf/7/properties/ended/type",keyword:"type",params:{type: schema108.oneOf[7].properties.ended.type}};
vErrors = noted(vErrors, err193);
errors++;
}
}
if(data.legible !== undefined){
if(true !== data.legible){
const err194 = {instancePath:instancePath+"/legible",schemaPath:"#/oneOf/7/properties/legible/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err194);
errors++;
}
}
}
else {
const err195 = {instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err195);
errors++;
}
}
else if(tag0 === "books"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err196 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "kind"}};
vErrors = noted(vErrors, err196);
errors++;
}
if(data.payment === undefined){
const err197 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "payment"}};
vErrors = noted(vErrors, err197);
errors++;
}
if(data.status === undefined){
const err198 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "status"}};
vErrors = noted(vErrors, err198);
errors++;
}
if(data.answer === undefined){
const err199 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "answer"}};
vErrors = noted(vErrors, err199);
errors++;
}
if(data.failure === undefined){
const err200 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "failure"}};
vErrors = noted(vErrors, err200);
errors++;
}
if(data.tookMs === undefined){
const err201 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "tookMs"}};
vErrors = noted(vErrors, err201);
errors++;
}
if(data.last === undefined){
const err202 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "last"}};
vErrors = noted(vErrors, err202);
errors++;
}
if(data.clock === undefined){
const err203 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "clock"}};
vErrors = noted(vErrors, err203);
errors++;
}
if(data.began === undefined){
const err204 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "began"}};
vErrors = noted(vErrors, err204);
errors++;
}
if(data.ended === undefined){
const err205 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "ended"}};
vErrors = noted(vErrors, err205);
errors++;
}
if(data.kind !== undefined){
if("books" !== data.kind){
const err206 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "books"}};
vErrors = noted(vErrors, err206);
errors++;
}
}
if(data.payment !== undefined){
if(typeof data.payment !== "string"){
const err207 = {instancePath:instancePath+"/payment",schemaPath:"#/oneOf/8/properties/payment/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err207);
errors++;
}
}
if(data.status !== undefined){
let data106 = data.status;
if((!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))) && (data106 !== null)){
const err208 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/8/properties/status/type",keyword:"type",params:{type: schema108.oneOf[8].properties.status.type}};
vErrors = noted(vErrors, err208);
errors++;
}
}
if(data.answer !== undefined){
if(!(validate353(data.answer, {instancePath:instancePath+"/answer",parentData:data,parentDataProperty:"answer",rootData}))){
vErrors = joined(vErrors, validate353.errors);
errors += validate353.errors.length;
}
}
if(data.failure !== undefined){
let data108 = data.failure;
if((typeof data108 !== "string") && (data108 !== null)){
const err209 = {instancePath:instancePath+"/failure",schemaPath:"#/oneOf/8/properties/failure/type",keyword:"type",params:{type: schema108.oneOf[8].properties.failure.type}};
vErrors = noted(vErrors, err209);
errors++;
}
}
if(data.tookMs !== undefined){
let data109 = data.tookMs;
if(!((typeof data109 == "number") && (isFinite(data109)))){
const err210 = {instancePath:instancePath+"/tookMs",schemaPath:"#/oneOf/8/properties/tookMs/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err210);
errors++;
}
}
if(data.last !== undefined){
if(typeof data.last !== "boolean"){
const err211 = {instancePath:instancePath+"/last",schemaPath:"#/oneOf/8/properties/last/type",keyword:"type",params:{type: "boolean"}};
vErrors = noted(vErrors, err211);
errors++;
}
}
if(data.clock !== undefined){
let data111 = data.clock;
if((typeof data111 !== "string") && (data111 !== null)){
const err212 = {instancePath:instancePath+"/clock",schemaPath:"#/oneOf/8/properties/clock/type",keyword:"type",params:{type: schema108.oneOf[8].properties.clock.type}};
vErrors = noted(vErrors, err212);
errors++;
}
}
if(data.began !== undefined){
let data112 = data.began;
if(!((typeof data112 == "number") && (isFinite(data112)))){
const err213 = {instancePath:instancePath+"/began",schemaPath:"#/oneOf/8/properties/began/type",keyword:"type",params:{type: "number"}};
vErrors = noted(vErrors, err213);
errors++;
}
}
if(data.ended !== undefined){
let data113 = data.ended;
if((!((typeof data113 == "number") && (isFinite(data113)))) && (data113 !== null)){
const err214 = {instancePath:instancePath+"/ended",schemaPath:"#/oneOf/8/properties/ended/type",keyword:"type",params:{type: schema108.oneOf[8].properties.ended.type}};
vErrors = noted(vErrors, err214);
errors++;
}
}
if(data.before !== undefined){
if(!(validate353(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData}))){
vErrors = joined(vErrors, validate353.errors);
errors += validate353.errors.length;
}
}
if(data.explained !== undefined){
if(true !== data.explained){
const err215 = {instancePath:instancePath+"/explained",schemaPath:"#/oneOf/8/properties/explained/const",keyword:"const",params:{allowedValue: true}};
vErrors = noted(vErrors, err215);
errors++;
}
}
}
else {
const err216 = {instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err216);
errors++;
}
}
else {
const err217 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}};
vErrors = noted(vErrors, err217);
errors++;
}
}
else {
const err218 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}};
vErrors = noted(vErrors, err218);
errors++;
}
}
else {
const err219 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err219);
errors++;
}
validate381.errors = vErrors;
return errors === 0;
}


function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate351(data.scenario, {instancePath:instancePath+"/scenario",parentData:data,parentDataProperty:"scenario",rootData}))){
vErrors = joined(vErrors, validate351.errors);
errors += validate351.errors.length;
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
if(!(validate362(data6[i1], {instancePath:instancePath+"/capabilities/scopes/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate362.errors);
errors += validate362.errors.length;
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
if(!(validate364(data1.settings, {instancePath:instancePath+"/capabilities/settings",parentData:data1,parentDataProperty:"settings",rootData}))){
vErrors = joined(vErrors, validate364.errors);
errors += validate364.errors.length;
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
if(!(validate362(data12.scope, {instancePath:instancePath+"/projects/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",parentData:data12,parentDataProperty:"scope",rootData}))){
vErrors = joined(vErrors, validate362.errors);
errors += validate362.errors.length;
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
if(!(validate377(data.payments, {instancePath:instancePath+"/payments",parentData:data,parentDataProperty:"payments",rootData}))){
vErrors = joined(vErrors, validate377.errors);
errors += validate377.errors.length;
}
}
if(data.customers !== undefined){
if(!(validate377(data.customers, {instancePath:instancePath+"/customers",parentData:data,parentDataProperty:"customers",rootData}))){
vErrors = joined(vErrors, validate377.errors);
errors += validate377.errors.length;
}
}
if(data.urls !== undefined){
if(!(validate377(data.urls, {instancePath:instancePath+"/urls",parentData:data,parentDataProperty:"urls",rootData}))){
vErrors = joined(vErrors, validate377.errors);
errors += validate377.errors.length;
}
}
if(data.events !== undefined){
let data19 = data.events;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(!(validate381(data19[i2], {instancePath:instancePath+"/events/" + i2,parentData:data19,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate381.errors);
errors += validate381.errors.length;
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
const err29 = {instancePath:instancePath+"/abortReason",schemaPath:"#/properties/abortReason/type",keyword:"type",params:{type: schema99.properties.abortReason.type}};
vErrors = noted(vErrors, err29);
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err30);
errors++;
}
validate350.errors = vErrors;
return errors === 0;
}

export const report_report = validate398;
const schema110 = {"$id":"https://thai-payments-conformance.example/schemas/report/report.schema.json","type":"object","required":["version","kit","seed","started","took_ms","target","claims","methods","outcome","verdicts","ambiguities","scenarios","notes"],"properties":{"version":{"const":2},"kit":{"type":"string"},"seed":{"type":"number"},"started":{"$ref":"https://thai-payments-conformance.example/schemas/gate/definitions.schema.json/instant"},"took_ms":{"type":"number","minimum":0},"target":{"type":"object","required":["name","version","kind","at"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"kind":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/kind"},"at":{"type":"string"}}},"claims":{"type":"array","items":{"type":"string"}},"methods":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/scope"}},"outcome":{"enum":["conformant","not-conformant","incomplete","not-judged"]},"verdicts":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/report.schema.json/verdict"}},"ambiguities":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/report.schema.json/reading"}},"scenarios":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/report.schema.json/scenarioRun"}},"notes":{"type":"array","items":{"type":"string"}},"situations":{"type":"array","items":{"type":"object","required":["id","title","count"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"count":{"type":"integer","minimum":0}}}}}};
const schema111 = {"$id":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/kind","enum":["gateway","merchant","sdk","alert-bank","alert-biller"]};

function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "gateway") || (data === "merchant")) || (data === "sdk")) || (data === "alert-bank")) || (data === "alert-biller"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema111.enum}};
vErrors = noted(vErrors, err0);
errors++;
}
validate400.errors = vErrors;
return errors === 0;
}

const schema112 = {"$id":"https://thai-payments-conformance.example/schemas/report/report.schema.json/verdict","type":"object","required":["rule","title","level","outcome","source","covers","subjects","problems","because"],"properties":{"rule":{"type":"string","minLength":1},"title":{"type":"string"},"level":{"enum":["must","should"]},"outcome":{"enum":["pass","fail","inapplicable","unproven"]},"source":{"$ref":"https://thai-payments-conformance.example/schemas/report/definitions.schema.json/citation"},"covers":{"type":"array","items":{"type":"string"}},"subjects":{"type":"integer","minimum":0},"problems":{"type":"array","items":{"$ref":"https://thai-payments-conformance.example/schemas/report/report.schema.json/finding"}},"because":{"type":"string"},"cost":{"type":"string"}}};

function validate404(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate404.errors = vErrors;
return errors === 0;
}


function validate406(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate355(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = joined(vErrors, validate355.errors);
errors += validate355.errors.length;
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
validate406.errors = vErrors;
return errors === 0;
}


function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err12 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema112.properties.level.enum}};
vErrors = noted(vErrors, err12);
errors++;
}
}
if(data.outcome !== undefined){
let data3 = data.outcome;
if(!((((data3 === "pass") || (data3 === "fail")) || (data3 === "inapplicable")) || (data3 === "unproven"))){
const err13 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema112.properties.outcome.enum}};
vErrors = noted(vErrors, err13);
errors++;
}
}
if(data.source !== undefined){
if(!(validate404(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = joined(vErrors, validate404.errors);
errors += validate404.errors.length;
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
if(!(validate406(data8[i1], {instancePath:instancePath+"/problems/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate406.errors);
errors += validate406.errors.length;
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
validate403.errors = vErrors;
return errors === 0;
}


function validate410(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate404(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = joined(vErrors, validate404.errors);
errors += validate404.errors.length;
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
validate410.errors = vErrors;
return errors === 0;
}

const schema116 = {"$id":"https://thai-payments-conformance.example/schemas/report/report.schema.json/scenarioRun","type":"object","required":["id","title","events","abort_reason","evidence"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"events":{"type":"integer","minimum":0},"abort_reason":{"type":["string","null"]},"evidence":{"type":["string","null"]}}};

function validate413(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err9 = {instancePath:instancePath+"/abort_reason",schemaPath:"#/properties/abort_reason/type",keyword:"type",params:{type: schema116.properties.abort_reason.type}};
vErrors = noted(vErrors, err9);
errors++;
}
}
if(data.evidence !== undefined){
let data4 = data.evidence;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: schema116.properties.evidence.type}};
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
validate413.errors = vErrors;
return errors === 0;
}


function validate398(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate49(data.started, {instancePath:instancePath+"/started",parentData:data,parentDataProperty:"started",rootData}))){
vErrors = joined(vErrors, validate49.errors);
errors += validate49.errors.length;
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
if(!(validate400(data5.kind, {instancePath:instancePath+"/target/kind",parentData:data5,parentDataProperty:"kind",rootData}))){
vErrors = joined(vErrors, validate400.errors);
errors += validate400.errors.length;
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
if(!(validate362(data12[i1], {instancePath:instancePath+"/methods/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate362.errors);
errors += validate362.errors.length;
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
const err29 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema110.properties.outcome.enum}};
vErrors = noted(vErrors, err29);
errors++;
}
}
if(data.verdicts !== undefined){
let data15 = data.verdicts;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate403(data15[i2], {instancePath:instancePath+"/verdicts/" + i2,parentData:data15,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate403.errors);
errors += validate403.errors.length;
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
if(!(validate410(data17[i3], {instancePath:instancePath+"/ambiguities/" + i3,parentData:data17,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate410.errors);
errors += validate410.errors.length;
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
if(!(validate413(data19[i4], {instancePath:instancePath+"/scenarios/" + i4,parentData:data19,parentDataProperty:i4,rootData}))){
vErrors = joined(vErrors, validate413.errors);
errors += validate413.errors.length;
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
if(data.situations !== undefined){
let data23 = data.situations;
if(Array.isArray(data23)){
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
let data24 = data23[i6];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.id === undefined){
const err35 = {instancePath:instancePath+"/situations/" + i6,schemaPath:"#/properties/situations/items/required",keyword:"required",params:{missingProperty: "id"}};
vErrors = noted(vErrors, err35);
errors++;
}
if(data24.title === undefined){
const err36 = {instancePath:instancePath+"/situations/" + i6,schemaPath:"#/properties/situations/items/required",keyword:"required",params:{missingProperty: "title"}};
vErrors = noted(vErrors, err36);
errors++;
}
if(data24.count === undefined){
const err37 = {instancePath:instancePath+"/situations/" + i6,schemaPath:"#/properties/situations/items/required",keyword:"required",params:{missingProperty: "count"}};
vErrors = noted(vErrors, err37);
errors++;
}
if(data24.id !== undefined){
if(typeof data24.id !== "string"){
const err38 = {instancePath:instancePath+"/situations/" + i6+"/id",schemaPath:"#/properties/situations/items/properties/id/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err38);
errors++;
}
}
if(data24.title !== undefined){
if(typeof data24.title !== "string"){
const err39 = {instancePath:instancePath+"/situations/" + i6+"/title",schemaPath:"#/properties/situations/items/properties/title/type",keyword:"type",params:{type: "string"}};
vErrors = noted(vErrors, err39);
errors++;
}
}
if(data24.count !== undefined){
let data27 = data24.count;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err40 = {instancePath:instancePath+"/situations/" + i6+"/count",schemaPath:"#/properties/situations/items/properties/count/type",keyword:"type",params:{type: "integer"}};
vErrors = noted(vErrors, err40);
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err41 = {instancePath:instancePath+"/situations/" + i6+"/count",schemaPath:"#/properties/situations/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = noted(vErrors, err41);
errors++;
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/situations/" + i6,schemaPath:"#/properties/situations/items/type",keyword:"type",params:{type: "object"}};
vErrors = noted(vErrors, err42);
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/situations",schemaPath:"#/properties/situations/type",keyword:"type",params:{type: "array"}};
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
validate398.errors = vErrors;
return errors === 0;
}

export const report_scenario = validate351;

export const validators = {
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
  "^(/[\\s\\S]*)?$": "jSON Pointer",
  "^https?://\\S+$": "absolute http or https address",
  "^[1-9][0-9]{4,13}$": "amount of at least 10000 satang",
  "^[0-9]{4,24}$": "phone number: 4 to 24 digits",
  "^[^;]*$": "text without a semicolon",
  "^(([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9][+-]([01][0-9]|2[0-3])(:?[0-5][0-9])?$": "day of the calendar and time with an offset of hours or hours and minutes",
  "^https?://[^\\s;]+$": "absolute http or https address without a semicolon",
  "^[^;]+$": "identifier of 1 to 255 characters without a semicolon",
  "^[1-9][0-9]{0,13}$": "amount in satang: a whole number, or its digits",
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
  "^[^ \\t\\n\\u000B\\r\\u0000]([\\s\\S]*[^ \\t\\n\\u000B\\r\\u0000])?$": "payment id: 1 to 255 characters with no blank at either end"
};
