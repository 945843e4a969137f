package main

import (
	"crypto/hmac"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"net/url"
	"sort"
	"strconv"
	"strings"
)

// A small library for the example: signs messages, opens callbacks. Numbers stay as the text spells them.

type object = map[string]any

// refusal is input that the library turns away.
type refusal string

func (r refusal) Error() string { return string(r) }

func lines(value any, path string, into map[string]string) {
	below := func(name string) string {
		if path == "" {
			return name
		}
		return path + ":" + name
	}
	switch value := value.(type) {
	case object:
		for name, inner := range value {
			if name != "signature" && name != "frame_mode" {
				lines(inner, below(strings.ReplaceAll(name, ":", "::")), into)
			}
		}
	case []any:
		for index, inner := range value {
			lines(inner, below(strconv.Itoa(index)), into)
		}
	default:
		into[path] = text(value)
	}
}

func text(value any) string {
	switch value := value.(type) {
	case bool:
		return map[bool]string{true: "1", false: "0"}[value]
	case json.Number:
		return value.String()
	case string:
		return value
	}
	return ""
}

func stringToSign(data object) string {
	byPath := map[string]string{}
	lines(data, "", byPath)
	paths := make([]string, 0, len(byPath))
	for path := range byPath {
		paths = append(paths, path)
	}
	sort.Strings(paths)
	for index, path := range paths {
		paths[index] = path + ":" + byPath[path]
	}
	return strings.Join(paths, ";")
}

func sign(data object, key string) string {
	digest := hmac.New(sha512.New, []byte(key))
	digest.Write([]byte(stringToSign(data)))
	return base64.StdEncoding.EncodeToString(digest.Sum(nil))
}

func pageURL(baseURL string, params object, key string) string {
	query, texts := url.Values{}, object{}
	for name, value := range params {
		texts[name] = text(value)
		query.Set(name, text(value))
	}
	query.Set("signature", sign(texts, key))
	return baseURL + "/payment?" + query.Encode()
}

func parse(body string, into any) error {
	decoder := json.NewDecoder(strings.NewReader(body))
	decoder.UseNumber()
	if err := decoder.Decode(into); err != nil {
		return err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return errors.New("something stands behind the message")
	}
	return nil
}

// openCallback gives the message in a body, or nil where its signature is not that of the key.
func openCallback(body, key string) (object, error) {
	var message object
	if parse(body, &message) != nil || message == nil {
		return nil, refusal("the body is no JSON object")
	}
	received, found := message["signature"]
	if general, ok := message["general"].(object); ok && !found {
		received = general["signature"]
	}
	signature, _ := received.(string)
	if !hmac.Equal([]byte(signature), []byte(sign(message, key))) {
		return nil, nil
	}
	return message, nil
}

func readPayment(message object) (object, error) {
	payment, isObject := message["payment"].(object)
	sum, isSum := payment["sum"].(object)
	if (message["payment"] != nil && !isObject) || (payment["sum"] != nil && !isSum) {
		return nil, refusal("payment is of another type")
	}
	read := object{"id": payment["id"], "status": payment["status"], "method": payment["method"], "currency": sum["currency"]}
	for name, value := range read {
		if _, ok := value.(string); value != nil && !ok {
			return nil, refusal("payment " + name + " is no text")
		}
	}
	if amount, ok := sum["amount"].(json.Number); ok {
		if _, err := amount.Int64(); err != nil {
			return nil, refusal("payment amount is no integer")
		}
	} else if sum["amount"] != nil {
		return nil, refusal("payment amount is no number")
	}
	read["amount"] = sum["amount"]
	return read, nil
}
