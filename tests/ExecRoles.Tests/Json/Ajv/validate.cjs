// node validate.cjs SCHEMA LIST: reads a JSON array of file names from LIST; prints for each file a line with its faults as a JSON array.
'use strict';

const fs = require('fs');
const Ajv = require('ajv/dist/2020');

const [schemaFile, listFile] = process.argv.slice(2);
const read = file => JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
const validate = new Ajv({ allErrors: true, strict: true }).compile(read(schemaFile));

function faults(file) {
  let document;
  try {
    document = read(file);
  } catch (error) {
    return [`not JSON: ${error.message}`];
  }

  return validate(document) ? [] : validate.errors.map(error => `${error.instancePath} ${error.message}`);
}

for (const file of read(listFile)) {
  console.log(JSON.stringify(faults(file)));
}
