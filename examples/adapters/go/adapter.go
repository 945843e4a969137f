// Puts signer.go under test: build it, then `tpc run --target 'cmd:./adapter'`.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
)

type params struct {
	Data    object `json:"data"`
	Key     string `json:"key"`
	Body    string `json:"body"`
	BaseURL string `json:"base_url"`
	Params  object `json:"params"`
	Method  string `json:"method"`
}

var paths = map[string]string{"promptpay": "banks/promptpay", "thai-qr": "banks/thai-qr", "bank-transfer-thailand": "bank-transfer/thailand"}

var operations = map[string]func(params) (object, error){
	"sign": func(p params) (object, error) { return object{"signature": sign(p.Data, p.Key)}, nil },
	"verify": func(p params) (object, error) {
		message, err := openCallback(p.Body, p.Key)
		return object{"valid": message != nil}, err
	},
	"string_to_sign":   func(p params) (object, error) { return object{"string": stringToSign(p.Data)}, nil },
	"payment_page_url": func(p params) (object, error) { return object{"url": pageURL(p.BaseURL, p.Params, p.Key)}, nil },
	"gate_request": func(p params) (object, error) {
		p.Data["general"].(object)["signature"] = sign(p.Data, p.Key)
		body, err := json.Marshal(p.Data)
		headers := object{"Content-Type": "application/json"}
		return object{"http_method": "POST", "path": "/v2/payment/" + paths[p.Method] + "/sale", "headers": headers, "body": string(body)}, err
	},
	"handle_callback": func(p params) (object, error) {
		message, err := openCallback(p.Body, p.Key)
		if message == nil {
			return object{"valid": false}, err
		}
		payment, err := readPayment(message)
		return object{"valid": true, "payment": payment}, err
	},
}

func describe() object {
	names := []string{}
	for name := range operations {
		names = append(names, name)
	}
	return object{"protocol": 1, "name": "example", "version": "1", "language": "go", "operations": names}
}

func answer(method string, given params) (result object, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("panic: %v", fault)
		}
	}()
	return operations[method](given)
}

func main() {
	input, output := bufio.NewReader(os.Stdin), json.NewEncoder(os.Stdout)
	for {
		line, err := input.ReadString('\n')
		if err != nil {
			return
		}
		var request struct {
			ID     json.Number `json:"id"`
			Method string      `json:"method"`
			Params params      `json:"params"`
		}
		response := object{"jsonrpc": "2.0"}
		if err := parse(line, &request); err != nil {
			response["error"] = object{"code": -32700, "message": err.Error()}
		} else if request.Method == "describe" {
			response["result"] = describe()
		} else if operations[request.Method] == nil {
			response["error"] = object{"code": -32601, "message": "not offered"}
		} else if result, err := answer(request.Method, request.Params); errors.As(err, new(refusal)) {
			response["error"] = object{"code": -32000, "message": err.Error()}
		} else if err != nil {
			response["error"] = object{"code": -32603, "message": err.Error()}
		} else {
			response["result"] = result
		}
		response["id"] = request.ID
		output.Encode(response)
	}
}
